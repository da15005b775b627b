export const ids = [4146];
export const modules = {
68830:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => ( convert)
});
const is =
 (
  function (node, test, index, parent, context) {
   const check = convert(test)
   if (
    index !== undefined &&
    index !== null &&
    (typeof index !== 'number' ||
     index < 0 ||
     index === Number.POSITIVE_INFINITY)
   ) {
    throw new Error('Expected positive finite index')
   }
   if (
    parent !== undefined &&
    parent !== null &&
    (!is(parent) || !parent.children)
   ) {
    throw new Error('Expected parent node')
   }
   if (
    (parent === undefined || parent === null) !==
    (index === undefined || index === null)
   ) {
    throw new Error('Expected both parent and index')
   }
   return looksLikeANode(node)
    ? check.call(context, node, index, parent)
    : false
  }
 )
const convert =
 (
  function (test) {
   if (test === null || test === undefined) {
    return ok
   }
   if (typeof test === 'function') {
    return castFactory(test)
   }
   if (typeof test === 'object') {
    return Array.isArray(test)
     ? anyFactory(test)
     :
      propertiesFactory( (test))
   }
   if (typeof test === 'string') {
    return typeFactory(test)
   }
   throw new Error('Expected function, string, or object as test')
  }
 )
function anyFactory(tests) {
 const checks = []
 let index = -1
 while (++index < tests.length) {
  checks[index] = convert(tests[index])
 }
 return castFactory(any)
 function any(...parameters) {
  let index = -1
  while (++index < checks.length) {
   if (checks[index].apply(this, parameters)) return true
  }
  return false
 }
}
function propertiesFactory(check) {
 const checkAsRecord = (check)
 return castFactory(all)
 function all(node) {
  const nodeAsRecord = (
   (node)
  )
  let key
  for (key in check) {
   if (nodeAsRecord[key] !== checkAsRecord[key]) return false
  }
  return true
 }
}
function typeFactory(check) {
 return castFactory(type)
 function type(node) {
  return node && node.type === check
 }
}
function castFactory(testFunction) {
 return check
 function check(value, index, parent) {
  return Boolean(
   looksLikeANode(value) &&
    testFunction.call(
     this,
     value,
     typeof index === 'number' ? index : undefined,
     parent || undefined
    )
  )
 }
}
function ok() {
 return true
}
function looksLikeANode(value) {
 return value !== null && typeof value === 'object' && 'type' in value
}
}),
84146:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 VG: () => ( visitParents)
});
var lib = __webpack_require__(68830);
;
function color(d) {
 return '\u001B[33m' + d + '\u001B[39m'
}
;
const empty = []
const CONTINUE = true
const EXIT = false
const SKIP = 'skip'
function visitParents(tree, test, visitor, reverse) {
 let check
 if (typeof test === 'function' && typeof visitor !== 'function') {
  reverse = visitor
  visitor = test
 } else {
  check = test
 }
 const is = (0,lib .C)(check)
 const step = reverse ? -1 : 1
 factory(tree, undefined, [])()
 function factory(node, index, parents) {
  const value = (
   node && typeof node === 'object' ? node : {}
  )
  if (typeof value.type === 'string') {
   const name =
    typeof value.tagName === 'string'
     ? value.tagName
     :
      typeof value.name === 'string'
      ? value.name
      : undefined
   Object.defineProperty(visit, 'name', {
    value:
     'node (' + color(node.type + (name ? '<' + name + '>' : '')) + ')'
   })
  }
  return visit
  function visit() {
   let result = empty
   let subresult
   let offset
   let grandparents
   if (!test || is(node, index, parents[parents.length - 1] || undefined)) {
    result = toResult(visitor(node, parents))
    if (result[0] === EXIT) {
     return result
    }
   }
   if ('children' in node && node.children) {
    const nodeAsParent = (node)
    if (nodeAsParent.children && result[0] !== SKIP) {
     offset = (reverse ? nodeAsParent.children.length : -1) + step
     grandparents = parents.concat(nodeAsParent)
     while (offset > -1 && offset < nodeAsParent.children.length) {
      const child = nodeAsParent.children[offset]
      subresult = factory(child, offset, grandparents)()
      if (subresult[0] === EXIT) {
       return subresult
      }
      offset =
       typeof subresult[1] === 'number' ? subresult[1] : offset + step
     }
    }
   }
   return result
  }
 }
}
function toResult(value) {
 if (Array.isArray(value)) {
  return value
 }
 if (typeof value === 'number') {
  return [CONTINUE, value]
 }
 return value === null || value === undefined ? empty : [value]
}
})
};
