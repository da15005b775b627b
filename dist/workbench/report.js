// node_modules/preact/dist/preact.mjs
var n;
var t$1;
var u$2;
var i$1;
var f$2;
var o$2;
var e$1;
var l$1;
var c$1;
var a$2;
var h$1 = Symbol.for("pv");
var p$1 = {};
var y$1 = [];
var v$1 = /^m(i|n|o|s|text|space)$/;
var w$1 = Array.isArray;
var d$1 = y$1.slice;
var _$1 = Object.assign;
function g$1(n) {
	n && n.parentNode && n.remove();
}
function m$1(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$1,
		__v: o || ++t$1,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $(n) {
	return n.children;
}
function x(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (null == t) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j(r));
}
function j(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H);
}
function H() {
	try {
		for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
	} finally {
		(f$2 = u$2.length) && (i$1 || queueMicrotask)(H);
	}
}
function I(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
	for (l = q(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
	return u;
}
function A$1(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function P(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$1(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e$1]) r[e$1] = c$1++;
			else if (r[e$1] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$1) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$1(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$1);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$1(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
	n.__c && n.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n.__e(t, r.__v);
		}
	});
}
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G$1(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
function Q(t, r) {
	var u, i, f, o;
	n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$1($, { children: [t] }), f = [], o = [], z$1(r, r.__k, i || p$1, p$1, r.namespaceURI, i ? null : r.firstChild ? d$1.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$1(f, r.__k, o), r.__k.props.children = null;
}
n = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$2 = 0, n;
} }, t$1 = 0, x.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x.prototype.render = $, u$2 = [], f$2 = 0, o$2 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {};
// node_modules/preact/hooks/dist/hooks.mjs
var t;
var r;
var u$1;
var i;
var o$1 = Object.is;
var f$1 = 0;
var c = [];
var e = [];
var a$1 = n;
var v = a$1.__b;
var l = a$1.__r;
var m = a$1.diffed;
var h = a$1.__c;
var s = a$1.unmount;
var p = a$1.__;
function y(n, t) {
	a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
	var u = r.__H || (r.__H = {
		__: [],
		__h: []
	});
	return n >= u.__.length && u.__.push({}), u.__[n];
}
function d(n) {
	return f$1 = 1, _(G, n);
}
function _(n, u, i) {
	var f = y(t++, 2);
	if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
		var t = (f.__N || f.__)[0], r = f.t(t, n);
		o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
	}], f.__c = r, !r.__f)) {
		r.__f = !0;
		var c = r.shouldComponentUpdate;
		r.shouldComponentUpdate = function(n, t, r) {
			var u = this.__H;
			if (!u) return !0;
			var i = !1, f = this.props != n;
			if (u.__.some(function(n) {
				n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
			}), c) {
				var e = c.call(this, n, t, r);
				return i ? e || f : e;
			}
			return !i || f;
		};
	}
	return f.__;
}
function A(n, u) {
	var i = y(t++, 3);
	!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
}
function F(n, u) {
	var i = y(t++, 4);
	!a$1.__s && E(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r.__h.push(i));
}
function T(n) {
	return f$1 = 5, w(function() {
		return { current: n };
	}, []);
}
function w(n, r) {
	var u = y(t++, 7);
	return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
}
function b(n, t) {
	return f$1 = 8, w(function() {
		return n;
	}, t);
}
function g() {
	var n;
	do {
		for (; n = e.shift();) try {
			C(n);
		} catch (t) {
			a$1.__e(t, { __: (n = n.__P) && n.__v });
		}
		for (; n = c.shift();) {
			var t = n.__H;
			if (n.__P && t) try {
				t.__h.some(C), t.__h.some(D), t.__h = [];
			} catch (r) {
				t.__h = [], a$1.__e(r, n.__v);
			}
		}
	} while (e.length);
}
a$1.__b = function(n) {
	r = null, v && v(n);
}, a$1.__ = function(n, t) {
	n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
}, a$1.__r = function(n) {
	l && l(n), t = 0;
	var i = (r = n.__c).__H;
	i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
		n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
	})), u$1 = r;
}, a$1.diffed = function(n) {
	m && m(n);
	var t = n.__c;
	t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
		n.u && (n.__H = n.u);
	})), u$1 = r = null;
}, a$1.__c = function(n, t) {
	t.some(function(n) {
		try {
			n.__h.some(C), n.__h = n.__h.filter(function(n) {
				return !n.__ || D(n);
			});
		} catch (t) {
			n.__h = [function() {
				throw t;
			}];
		}
	}), h && h(n, t);
}, a$1.unmount = function(n) {
	s && s(n);
	var t, r, u = n.__c;
	u && u.__H && (u.__H.__.some(function(u) {
		try {
			if (u.__P && u.__c) {
				if (void 0 === r) {
					for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
					r = r && r.__c;
				}
				u.__P = r, B(e.push(u));
			} else C(u);
		} catch (n) {
			t = n;
		}
	}), u.__H = void 0, t && a$1.__e(t, u.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z(n) {
	var t, r = function() {
		clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
	}, u = setTimeout(r, 35);
	k && (t = requestAnimationFrame(r));
}
function B(n) {
	1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
}
function C(n) {
	var t = r, u = n.__c;
	"function" == typeof u && (n.__c = void 0, u()), r = t;
}
function D(n) {
	var t = r;
	n.__c = n.__(), r = t;
}
function E(n, t) {
	return !n || n.length != t.length || t.some(function(t, r) {
		return !o$1(t, n[r]);
	});
}
function G(n, t) {
	return "function" == typeof t ? t(n) : t;
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
// src/workbench/page/finished.tsx
/** What the run has changed, when nothing is left to decide. */
function Finished({ store, state }) {
	const title = T(null);
	F(() => {
		title.current?.focus();
	}, []);
	const open = state.queue.filter(({ outcome }) => outcome === void 0).length;
	const counts = outcomes.map((outcome) => ({
		outcome,
		count: state.queue.filter((item) => item.outcome === outcome).length
	})).filter(({ count }) => count > 0);
	const { before, now } = state.coverage;
	const Ending = store.room.ending;
	return /* @__PURE__ */ a("section", {
		class: "finished",
		"aria-labelledby": "finished",
		children: [
			/* @__PURE__ */ a("h2", {
				id: "finished",
				ref: title,
				tabIndex: -1,
				children: state.queue.length === 0 ? "There is nothing to decide" : open === 0 ? "Everything is decided" : "This part of the queue is done"
			}),
			open > 0 && /* @__PURE__ */ a("p", { children: [open, " more images are hidden by the filter."] }),
			store.room.isWriting && /* @__PURE__ */ a("p", { children: [
				"Coverage: ",
				/* @__PURE__ */ a("strong", { children: [before, " %"] }),
				" at the start, ",
				/* @__PURE__ */ a("strong", { children: [now, " %"] }),
				" now."
			] }),
			counts.length > 0 && /* @__PURE__ */ a("ul", {
				class: "counts",
				children: counts.map(({ outcome, count }) => /* @__PURE__ */ a("li", { children: [
					/* @__PURE__ */ a("strong", { children: count }),
					" ",
					outcome
				] }, outcome))
			}),
			state.changedFiles.length > 0 && /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("h3", { children: "Changed files" }),
				/* @__PURE__ */ a("ul", {
					class: "files",
					children: state.changedFiles.map((file) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("bdi", { children: file }) }, file))
				}),
				/* @__PURE__ */ a("p", { children: "Read what changed, then commit it:" }),
				/* @__PURE__ */ a("pre", {
					tabIndex: 0,
					children: /* @__PURE__ */ a("code", { children: ["git diff -- ", state.changedFiles.map(quoted).join(" ")] })
				})
			] }),
			/* @__PURE__ */ a("p", {
				class: "actions",
				children: [Ending !== void 0 && /* @__PURE__ */ a(Ending, {
					state,
					say: store.setMessage
				}), /* @__PURE__ */ a("button", {
					type: "button",
					disabled: !state.canUndo || store.isBusy,
					onClick: () => {
						store.undo();
					},
					children: ["Undo ", /* @__PURE__ */ a("kbd", {
						"aria-hidden": "true",
						children: "U"
					})]
				})]
			}),
			state.journal !== void 0 && /* @__PURE__ */ a("p", {
				class: "quiet",
				children: [
					"The decisions are kept in ",
					/* @__PURE__ */ a("bdi", { children: state.journal }),
					". Ctrl-C in the terminal ends the workbench."
				]
			})
		]
	});
}
var outcomes = [
	"accepted",
	"edited",
	"written",
	"decorative",
	"ignored",
	"skipped"
];
/** As a shell takes it. */
function quoted(path) {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
// src/workbench/page/queue.ts
var facets = [
	"severity",
	"rule",
	"folder",
	"status",
	"draft"
];
/** The filter with which a room begins. Advice is shown where there is nothing else. */
function firstFilter(queue) {
	return {
		search: "",
		isInfoShown: !queue.some(({ severity }) => severity !== "info"),
		isDoneShown: true,
		only: {}
	};
}
/** The value of an image that a filter compares. */
function facetOf(item, facet) {
	if (facet === "folder") return folderOf(item);
	if (facet === "status" && item.isUnread) return "unread";
	return facet === "draft" ? item.draft ?? "none" : item[facet];
}
/** The values that images of a queue have, with their number, the most frequent first. */
function valuesOf(queue, facet) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of queue) counts.set(facetOf(item, facet), 1 + (counts.get(facetOf(item, facet)) ?? 0));
	return [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
/** The images that pass the filter, in groups. Inside a group the order of the queue stays. */
function groupsOf(queue, grouping, filter) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of queue) {
		if (!isShown(item, filter)) continue;
		const name = nameOf$1(item, grouping);
		const items = groups.get(name) ?? [];
		items.push(item);
		groups.set(name, items);
	}
	const all = [...groups].map(([name, items]) => ({
		name,
		items
	}));
	if (grouping === "folder") return all.toSorted((a, b) => a.name.localeCompare(b.name));
	return grouping === "rule" || grouping === "finding" ? all.toSorted((a, b) => b.items.length - a.items.length) : all;
}
function isShown(item, { search, isInfoShown, isDoneShown, only }) {
	if (item.outcome !== void 0 && !isDoneShown) return false;
	if (item.severity === "info" && !isInfoShown && only.severity !== "info") return false;
	if (facets.some((facet) => only[facet] !== void 0 && only[facet] !== facetOf(item, facet))) return false;
	const words = search.trim().toLowerCase();
	return words === "" || `${item.file} ${item.src} ${item.rule}`.toLowerCase().includes(words);
}
function nameOf$1(item, grouping) {
	if (grouping === "severity") return item.severity;
	if (grouping === "rule") return item.rule;
	if (grouping === "finding") return `${item.rule}: ${item.message.replace(/"[^"]*"/g, "\"…\"").replace(/\d+/g, "…")}`;
	return folderOf(item);
}
function folderOf({ file }) {
	return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}
/** The images in the order in which they are worked off. */
function orderOf(groups) {
	return groups.flatMap(({ items }) => items);
}
/** The next image after `id` that nobody decided on, from the start again at the end; undefined when there is none. */
function nextOpen(order, id) {
	const at = order.findIndex((item) => item.id === id);
	const isOpen = (item) => item.outcome === void 0 && item.id !== id;
	return order.slice(at + 1).find(isOpen) ?? order.slice(0, Math.max(0, at)).find(isOpen);
}
/** The first open image of another file, behind this one. */
function nextFile(order, id) {
	const at = order.findIndex((item) => item.id === id);
	const file = order[at]?.file;
	const isOther = (item) => item.outcome === void 0 && item.file !== file;
	return order.slice(at + 1).find(isOther) ?? order.slice(0, Math.max(0, at)).find(isOther);
}
/** `about 14 minutes`; undefined while there is no pace yet. */
function timeLeft(open, msPerImage) {
	if (msPerImage === void 0 || open === 0) return void 0;
	const minutes = Math.ceil(open * msPerImage / 6e4);
	return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
}
// src/workbench/page/header.tsx
/** How far the queue is, and what it is made of. */
function Header({ store, state, onHelp }) {
	const counted = state.queue.filter(({ severity }) => severity !== "info" || store.filter.isInfoShown);
	const done = counted.filter(({ outcome }) => outcome !== void 0).length;
	const left = timeLeft(counted.length - done, state.msPerImage);
	const { before, now } = state.coverage;
	const Ending = store.room.ending;
	return /* @__PURE__ */ a("header", {
		class: "header",
		children: [
			/* @__PURE__ */ a("h1", { children: store.room.title }),
			/* @__PURE__ */ a("div", {
				class: "progress",
				children: [/* @__PURE__ */ a("progress", {
					"aria-label": "Images decided",
					value: done,
					max: Math.max(1, counted.length)
				}), /* @__PURE__ */ a("span", { children: [
					/* @__PURE__ */ a("strong", { children: done }),
					" of ",
					counted.length,
					" images",
					left === void 0 ? "" : `, ${left} left`
				] })]
			}),
			/* @__PURE__ */ a("span", {
				class: "coverage",
				children: [
					"Coverage ",
					/* @__PURE__ */ a("strong", { children: [now, " %"] }),
					before === now ? "" : ` (${before} % at the start)`
				]
			}),
			/* @__PURE__ */ a("label", {
				class: "grouping",
				children: [
					"Order by",
					" ",
					/* @__PURE__ */ a("select", {
						value: store.grouping,
						onChange: ({ currentTarget }) => {
							const chosen = groupings.find((name) => name === currentTarget.value);
							if (chosen !== void 0) store.setGrouping(chosen);
						},
						children: groupings.map((name) => /* @__PURE__ */ a("option", {
							value: name,
							children: name
						}, name))
					})
				]
			}),
			store.room.overview !== void 0 && /* @__PURE__ */ a("button", {
				type: "button",
				"aria-pressed": store.isOverview,
				onClick: store.showOverview,
				children: ["Overview ", /* @__PURE__ */ a("kbd", {
					"aria-hidden": "true",
					children: "O"
				})]
			}),
			Ending !== void 0 && /* @__PURE__ */ a(Ending, {
				state,
				say: store.setMessage
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				onClick: onHelp,
				children: ["Help ", /* @__PURE__ */ a("kbd", {
					"aria-hidden": "true",
					children: "?"
				})]
			})
		]
	});
}
var groupings = [
	"severity",
	"folder",
	"rule",
	"finding"
];
// src/workbench/page/keys.ts
/** The single keys of the page. They work outside of fields, and can be switched off (WCAG 2.1.4). */
var keys = [
	{
		key: "a",
		command: "accept",
		does: "Accept the draft that is chosen"
	},
	{
		key: "e",
		command: "edit",
		does: "Edit the text"
	},
	{
		key: "d",
		command: "decorative",
		does: "Mark the picture as decorative"
	},
	{
		key: "i",
		command: "ignore",
		does: "Ignore the finding, with a reason"
	},
	{
		key: "s",
		command: "skip",
		does: "Skip the image for now"
	},
	{
		key: "u",
		command: "undo",
		does: "Take the last decision back"
	},
	{
		key: "j",
		command: "next",
		does: "Next image"
	},
	{
		key: "k",
		command: "previous",
		does: "Previous image"
	},
	{
		key: "f",
		command: "next-file",
		does: "Next file"
	},
	{
		key: "p",
		command: "everywhere",
		does: "Decide for all places of the picture, or for this one alone"
	},
	{
		key: "r",
		command: "again",
		does: "Ask the model for other words",
		only: "workbench"
	},
	{
		key: "g",
		command: "ground",
		does: "Ground behind the picture: light, dark, chequered"
	},
	{
		key: "c",
		command: "copy",
		does: "Copy the fixed line",
		only: "report"
	},
	{
		key: "o",
		command: "overview",
		does: "Overview: verdict, folders, notes",
		only: "report"
	},
	{
		key: "?",
		command: "help",
		does: "Show or hide this list"
	}
];
/** The keys of a room. @param isWriting whether it is the workbench */
function keysOf(isWriting) {
	return keys.filter(({ only }) => only === void 0 || only === "workbench" === isWriting);
}
/** The command of a key, or the number of a draft (from 0); undefined for any other. @param isTyping whether a field has the focus */
function commandOf(pressed, isTyping) {
	if (isTyping || pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return void 0;
	if (/^[1-9]$/.test(pressed.key)) return Number(pressed.key) - 1;
	return keys.find(({ key }) => key === pressed.key.toLowerCase())?.command;
}
// src/workbench/page/help.tsx
/** The list of keys, as a dialog. */
function Help({ isWriting, isOpen, hasKeys, onKeys, onClose }) {
	const dialog = T(null);
	F(() => {
		if (isOpen) dialog.current?.showModal();
		else dialog.current?.close();
	}, [isOpen]);
	return /* @__PURE__ */ a("dialog", {
		ref: dialog,
		"aria-labelledby": "help-title",
		onClose,
		children: [
			/* @__PURE__ */ a("h2", {
				id: "help-title",
				children: "Keys"
			}),
			/* @__PURE__ */ a("dl", {
				class: "keys",
				children: [
					keysOf(isWriting).map(({ key, does }) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a("kbd", { children: key.toUpperCase() }) }), /* @__PURE__ */ a("dd", { children: does })] }, key)),
					/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: [
						/* @__PURE__ */ a("kbd", { children: "1" }),
						"–",
						/* @__PURE__ */ a("kbd", { children: "9" })
					] }), /* @__PURE__ */ a("dd", { children: "Choose a draft" })] }),
					/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a("kbd", { children: "Enter" }) }), /* @__PURE__ */ a("dd", { children: ["In the text: ", isWriting ? "write it into the file" : "decide for it"] })] }),
					/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a("kbd", { children: "Esc" }) }), /* @__PURE__ */ a("dd", { children: "In the text: leave it, so that the keys work again" })] })
				]
			}),
			/* @__PURE__ */ a("label", { children: [
				/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: hasKeys,
					onChange: ({ currentTarget }) => {
						onKeys(currentTarget.checked);
					}
				}),
				" ",
				"Single keys are on"
			] }),
			/* @__PURE__ */ a("p", {
				class: "quiet",
				children: isWriting ? "Each decision is written into its file at once. Nothing is committed: read git diff before you do." : "Decisions stay in this browser until they are saved. alt-text-review apply writes them into the files."
			}),
			/* @__PURE__ */ a("form", {
				method: "dialog",
				children: /* @__PURE__ */ a("button", {
					type: "submit",
					children: "Close"
				})
			})
		]
	});
}
// src/workbench/page/overview.tsx
/** The part of a report that stands for all images: it is in the file, and is shown in this place. */
function Overview({ element, isShown, onShow, onOnly }) {
	const box = T(null);
	const wasShown = T(false);
	F(() => {
		box.current?.append(element);
	}, [element]);
	F(() => {
		if (isShown && wasShown.current) element.querySelector("h2")?.focus();
		wasShown.current = true;
	}, [element, isShown]);
	return /* @__PURE__ */ a("div", {
		class: "overview",
		ref: box,
		hidden: !isShown,
		onClick: (event) => {
			if (!(event.target instanceof Element)) return;
			const id = event.target.closest("a[href^=\"#i\"]")?.getAttribute("href")?.slice(1);
			if (id !== void 0) {
				event.preventDefault();
				onShow(id);
			}
			const about = event.target.closest("button.show")?.closest("[data-rule], [data-folder]")?.dataset;
			if (about?.rule !== void 0) onOnly("rule", about.rule);
			if (about?.folder !== void 0) onOnly("folder", about.folder);
		}
	});
}
// src/workbench/page/filters.tsx
/** Which images of the queue are shown. */
function Filters({ store, state }) {
	const { filter, setFilter } = store;
	const set = facets.filter((facet) => filter.only[facet] !== void 0).length;
	return /* @__PURE__ */ a("div", {
		class: "filters",
		children: [
			/* @__PURE__ */ a("label", { children: [
				"Search",
				" ",
				/* @__PURE__ */ a("input", {
					type: "search",
					value: filter.search,
					placeholder: "file, picture or rule",
					onInput: ({ currentTarget }) => {
						setFilter({
							...filter,
							search: currentTarget.value
						});
					}
				})
			] }),
			/* @__PURE__ */ a("label", { children: [
				/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: filter.isDoneShown,
					onChange: ({ currentTarget }) => {
						setFilter({
							...filter,
							isDoneShown: currentTarget.checked
						});
					}
				}),
				" ",
				"decided"
			] }),
			state.queue.some(({ severity }) => severity === "info") && /* @__PURE__ */ a("label", { children: [
				/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: filter.isInfoShown,
					onChange: ({ currentTarget }) => {
						setFilter({
							...filter,
							isInfoShown: currentTarget.checked
						});
					}
				}),
				" ",
				"advice"
			] }),
			/* @__PURE__ */ a("details", { children: [
				/* @__PURE__ */ a("summary", { children: set === 0 ? "Filter" : `Filter (${set})` }),
				facets.map((facet) => /* @__PURE__ */ a(Choice, {
					facet,
					store,
					state
				}, facet)),
				set > 0 && /* @__PURE__ */ a("button", {
					type: "button",
					onClick: () => {
						setFilter({
							...filter,
							only: {}
						});
					},
					children: "Show all"
				})
			] })
		]
	});
}
function Choice({ facet, store: { filter, setFilter }, state }) {
	return /* @__PURE__ */ a("label", {
		class: "choice",
		children: [names[facet], /* @__PURE__ */ a("select", {
			value: filter.only[facet] ?? "",
			onChange: ({ currentTarget }) => {
				const value = currentTarget.value === "" ? void 0 : currentTarget.value;
				setFilter({
					...filter,
					only: {
						...filter.only,
						[facet]: value
					}
				});
			},
			children: [/* @__PURE__ */ a("option", {
				value: "",
				children: "all"
			}), valuesOf(state.queue, facet).map(([value, count]) => /* @__PURE__ */ a("option", {
				value,
				children: [
					sources[value] ?? value,
					" (",
					count,
					")"
				]
			}, value))]
		})]
	});
}
var names = {
	severity: "Severity",
	rule: "Rule",
	folder: "Folder",
	status: "Status",
	draft: "Draft"
};
/** Where a draft comes from, in words. */
var sources = {
	unread: "draft nobody has read",
	caption: "from a model",
	reuse: "from another place",
	context: "from the page"
};
// src/workbench/page/queue-list.tsx
/** CSS px of a row: fixed, so that thousands of images need no measuring. */
var rowPx = 48;
/** Rows above and below what is visible. */
var spare = 8;
/** The queue as a list, of which only the rows in view are in the page. */
function QueueList({ store, state }) {
	const { groups, currentId } = store;
	const list = T(null);
	const [top, setTop] = d(0);
	const [height, setHeight] = d(600);
	const rows = w(() => {
		let position = 0;
		return groups.flatMap(({ name, items }) => [{
			kind: "group",
			name,
			count: items.length
		}, ...items.map((item) => ({
			kind: "item",
			item,
			position: position += 1
		}))]);
	}, [groups]);
	const total = store.order.length;
	F(() => {
		const box = list.current;
		if (box === null) return void 0;
		const measure = new ResizeObserver(() => {
			setHeight(box.clientHeight);
		});
		measure.observe(box);
		return () => {
			measure.disconnect();
		};
	}, []);
	A(() => {
		const box = list.current;
		const at = rows.findIndex((row) => row.kind === "item" && row.item.id === currentId);
		if (box === null || at === -1) return;
		const [start, end] = [at * rowPx, (at + 1) * rowPx];
		if (start < box.scrollTop) box.scrollTop = start - rowPx;
		else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end + rowPx - box.clientHeight;
	}, [currentId, rows]);
	const first = Math.max(0, Math.floor(top / rowPx) - spare);
	const last = Math.min(rows.length, Math.ceil((top + height) / rowPx) + spare);
	return /* @__PURE__ */ a("nav", {
		class: "queue",
		"aria-label": "Queue",
		children: [/* @__PURE__ */ a(Filters, {
			store,
			state
		}), /* @__PURE__ */ a("div", {
			class: "list",
			ref: list,
			onScroll: ({ currentTarget }) => {
				setTop(currentTarget.scrollTop);
			},
			children: [rows.length === 0 && /* @__PURE__ */ a("p", {
				class: "quiet",
				children: "No image passes the filter."
			}), /* @__PURE__ */ a("ul", {
				style: { height: `${rows.length * rowPx}px` },
				children: rows.slice(first, last).map((row, index) => /* @__PURE__ */ a("li", {
					class: row.kind,
					style: { top: `${(first + index) * rowPx}px` },
					...row.kind === "item" && {
						"aria-setsize": total,
						"aria-posinset": row.position
					},
					children: row.kind === "group" ? /* @__PURE__ */ a(Heading, { ...row }) : /* @__PURE__ */ a(Item, {
						...row,
						store
					})
				}, row.kind === "item" ? row.item.id : `group ${row.name}`))
			})]
		})]
	});
}
function Heading({ name, count }) {
	return /* @__PURE__ */ a("strong", {
		title: name,
		children: [
			/* @__PURE__ */ a("bdi", { children: name }),
			" ",
			/* @__PURE__ */ a("span", {
				class: "quiet",
				children: count
			})
		]
	});
}
function Item({ item, store }) {
	const isCurrent = item.id === store.currentId;
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: item.severity,
		"aria-current": isCurrent ? "true" : void 0,
		onClick: () => {
			store.show(item.id);
		},
		children: [
			/* @__PURE__ */ a("span", {
				class: "mark",
				"aria-hidden": "true",
				children: item.outcome === void 0 ? "○" : "●"
			}),
			item.thumbnail !== void 0 && /* @__PURE__ */ a("img", {
				class: "thumbnail",
				src: item.thumbnail,
				alt: "",
				loading: "lazy",
				decoding: "async"
			}),
			/* @__PURE__ */ a("span", {
				class: "name",
				children: [/* @__PURE__ */ a("bdi", { children: nameOf(item) }), /* @__PURE__ */ a("span", {
					class: "quiet",
					children: /* @__PURE__ */ a("bdi", { children: [
						item.file,
						":",
						item.line
					] })
				})]
			}),
			/* @__PURE__ */ a("span", {
				class: "what",
				children: item.outcome ?? item.rule
			})
		]
	});
}
function nameOf({ src }) {
	if (src.startsWith("data:")) return "embedded picture";
	return decoded(src.split(/[?#]/)[0]?.split("/").at(-1) ?? src);
}
/** As people named the file. */
function decoded(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
// src/workbench/page/memory.ts
/** What this browser keeps for the page. A browser may refuse it to files and to private windows: then nothing is kept. */
function remembered(name) {
	try {
		return localStorage.getItem(name) ?? void 0;
	} catch {
		return;
	}
}
function remember(name, text) {
	try {
		localStorage.setItem(name, text);
	} catch {}
}
// src/workbench/page/api.ts
/** The server does not know this page: its address has to be opened again. */
var NotAdmitted = class extends Error {};
// src/workbench/page/saying.ts
/** What was done, in a sentence. */
function saying(decision, results, { isWriting }) {
	const [first] = results;
	const where = first?.status === "done" ? `${first.file}, line ${first.line}` : "";
	const places = results.length === 1 ? where : `${where}, and ${results.length - 1} more`;
	if (decision.kind === "skip") return "Skipped.";
	if (decision.kind === "ignore") return `Ignored in ${places}.`;
	return decision.kind === "decorative" ? `Decorative in ${places}.` : `${isWriting ? "Written" : "Decided"}: ${places}.`;
}
// src/workbench/page/store.ts
/** How long the page waits before it looks again for a draft that is being made, in milliseconds. */
var pollMs = 1200;
/** The state of the page: what the server said, which image is shown, and how the queue is put together. */
function useStore(room) {
	const { api } = room;
	const [state, setState] = d();
	const [view, setView] = d();
	const [currentId, setCurrentId] = d();
	const [grouping, setGrouping] = d("severity");
	const [filter, setFilter] = d(firstFilter([]));
	const [message, setMessage] = d();
	const [isLost, setIsLost] = d(false);
	const [isBusy, setIsBusy] = d(false);
	const [isFinished, setIsFinished] = d(false);
	const [isOverview, setIsOverview] = d(false);
	const busy = T(false);
	const [polled, setPolled] = d(0);
	const groups = w(() => groupsOf(state?.queue ?? [], grouping, filter), [
		state?.queue,
		grouping,
		filter
	]);
	const order = w(() => orderOf(groups), [groups]);
	const fail = b((error) => {
		if (error instanceof NotAdmitted) setIsLost(true);
		else setMessage({
			kind: "wrong",
			text: error instanceof Error ? error.message : String(error)
		});
	}, []);
	const show = b((id) => {
		setIsFinished(id === void 0);
		setIsOverview(false);
		setCurrentId(id);
	}, []);
	A(() => {
		api.state().then((first) => {
			setState(first);
			const start = firstFilter(first.queue);
			setFilter(start);
			const asked = first.queue.find(({ id }) => id === room.startId);
			if (asked !== void 0 || room.overview === void 0) show((asked ?? nextOpen(orderOf(groupsOf(first.queue, "severity", start)), void 0))?.id);
			else setIsOverview(true);
		}, fail);
	}, [
		api,
		fail,
		room,
		show
	]);
	A(() => {
		if (currentId === void 0) {
			setView(void 0);
			return;
		}
		let isGone = false;
		let timer;
		const load = (isAgain) => {
			api.image(currentId, isAgain).then((loaded) => {
				if (isGone) return;
				setView(loaded);
				if (loaded.model.status === "pending") timer = setTimeout(() => {
					load(false);
				}, pollMs);
			}, fail);
		};
		const at = order.findIndex(({ id }) => id === currentId);
		const ids = order.slice(Math.max(0, at)).filter(({ outcome }) => outcome === void 0).slice(0, 5).map(({ id }) => id);
		(ids.length > 0 && state?.drafting.status === "ready" ? api.ahead({ ids }) : Promise.resolve()).then(() => {
			load(true);
		}, fail);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [
		api,
		currentId,
		fail,
		polled
	]);
	/** Runs one change after the other: a key that is held down must not decide twice. */
	const change = b(async (work) => {
		if (busy.current) return;
		busy.current = true;
		setIsBusy(true);
		await work().catch(fail);
		busy.current = false;
		setIsBusy(false);
	}, [fail]);
	const decide = (decision, targets) => change(async () => {
		const from = order;
		const { results, state: now } = await api.decide({
			targets,
			decision
		});
		setState(now);
		const problem = results.find(({ status }) => status !== "done");
		if (problem !== void 0 && "reason" in problem) {
			setMessage({
				kind: "wrong",
				text: problem.reason
			});
			if (problem.status === "changed") setView(await api.image(problem.id, false));
			return;
		}
		const decided = new Set(results.map(({ id }) => id));
		const left = orderOf(groupsOf(now.queue, grouping, {
			...filter,
			isDoneShown: true
		})).filter(({ id }) => !decided.has(id) || id === currentId);
		const next = nextOpen(left.length > 0 ? left : from, currentId);
		const ending = next === void 0 ? "Nothing is left to decide." : `Next: ${next.file}, line ${next.line}.`;
		setMessage({
			kind: "said",
			text: `${saying(decision, results, room)} ${ending}`
		});
		show(next?.id);
	});
	const undo = () => change(async () => {
		const { ids, reason, state: now } = await api.undo();
		setState(now);
		const [id] = ids;
		if (id !== void 0) {
			show(id);
			if (id === currentId) setView(await api.image(id, false));
		}
		setMessage(reason === void 0 ? {
			kind: "said",
			text: "Taken back."
		} : {
			kind: "wrong",
			text: reason
		});
	});
	const askAgain = (hint) => {
		if (currentId === void 0 || state?.drafting.status !== "ready") return;
		setMessage({
			kind: "said",
			text: "The model looks at the picture again."
		});
		api.again({
			id: currentId,
			hint
		}).then((now) => {
			setView(now);
			setPolled(polled + 1);
		}, fail);
	};
	const step = (by) => {
		const at = order.findIndex(({ id }) => id === currentId);
		const to = order[at === -1 ? 0 : at + by];
		if (to !== void 0) show(to.id);
	};
	return {
		room,
		api,
		state,
		view: view?.id === currentId ? view : void 0,
		currentId,
		groups,
		order,
		grouping,
		setGrouping,
		filter,
		setFilter,
		message,
		setMessage,
		isLost,
		isBusy,
		isFinished,
		isOverview,
		showOnly: (facet, value) => {
			const shown = {
				...filter,
				isInfoShown: true,
				only: { [facet]: value }
			};
			setFilter(shown);
			const [first] = orderOf(groupsOf(state?.queue ?? [], grouping, shown));
			if (first !== void 0) show(first.id);
		},
		showOverview: () => {
			if (room.overview === void 0) return;
			setIsOverview(true);
			setCurrentId(void 0);
		},
		show,
		decide,
		askAgain,
		undo,
		step,
		toNextFile: () => {
			const next = nextFile(order, currentId);
			if (next === void 0) setMessage({
				kind: "said",
				text: "There is no other file with an open image."
			});
			else show(next.id);
		}
	};
}
// src/workbench/page/actions.tsx
/** The decisions as buttons, each with its key. */
function Actions({ accepting, canAccept, store, onRun, onUndo }) {
	const { isBusy, state } = store;
	return /* @__PURE__ */ a("div", {
		class: "actions",
		role: "group",
		"aria-label": "Decision",
		children: [
			/* @__PURE__ */ a(Action, {
				name: accepting,
				command: "accept",
				letter: "A",
				isPrimary: true,
				isOff: !canAccept,
				onRun
			}),
			/* @__PURE__ */ a(Action, {
				name: "Decorative",
				command: "decorative",
				letter: "D",
				isOff: isBusy,
				onRun
			}),
			/* @__PURE__ */ a(Action, {
				name: "Ignore …",
				command: "ignore",
				letter: "I",
				isOff: isBusy,
				onRun
			}),
			/* @__PURE__ */ a(Action, {
				name: "Skip",
				command: "skip",
				letter: "S",
				isOff: isBusy,
				onRun
			}),
			/* @__PURE__ */ a(Action, {
				name: "Undo",
				command: "undo",
				letter: "U",
				isOff: isBusy || state?.canUndo !== true,
				onRun: onUndo
			}),
			/* @__PURE__ */ a(Action, {
				name: "Next file",
				command: "next-file",
				letter: "F",
				isOff: false,
				onRun: store.toNextFile
			})
		]
	});
}
function Action({ name, command, letter, isPrimary, isOff, onRun }) {
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: isPrimary === true ? "primary" : void 0,
		disabled: isOff,
		onClick: () => {
			onRun(command);
		},
		children: [
			name,
			" ",
			/* @__PURE__ */ a("kbd", {
				"aria-hidden": "true",
				children: letter
			})
		]
	});
}
// src/workbench/page/drafts.tsx
/** The drafts for an image, and what a model is doing about it. */
function Drafts({ view, chosen, drafting, onChoose, onAgain }) {
	const note = noteOf(view, drafting);
	if (view.drafts.length === 0 && note === void 0) return null;
	return /* @__PURE__ */ a("fieldset", {
		class: "drafts",
		children: [
			/* @__PURE__ */ a("legend", { children: "Drafts" }),
			view.drafts.map((draft, index) => /* @__PURE__ */ a("label", { children: [
				/* @__PURE__ */ a("input", {
					type: "radio",
					name: "draft",
					checked: draft === chosen,
					onChange: () => {
						onChoose(draft);
					}
				}),
				/* @__PURE__ */ a("span", { children: [draft.source === "decorative" ? /* @__PURE__ */ a("em", { children: "decorative: nothing is said" }) : /* @__PURE__ */ a("span", {
					dir: "auto",
					children: draft.alt
				}), /* @__PURE__ */ a("span", {
					class: "quiet",
					children: [" from ", draft.basis]
				})] }),
				/* @__PURE__ */ a("kbd", {
					"aria-hidden": "true",
					children: index + 1
				})
			] }, `${draft.source} ${draft.alt}`)),
			note !== void 0 && /* @__PURE__ */ a("p", {
				class: "quiet",
				role: "status",
				children: note
			}),
			drafting?.status === "ready" && view.model.status !== "pending" && /* @__PURE__ */ a(Again, { onAgain })
		]
	});
}
function noteOf({ model, drafts }, drafting) {
	if (model.status === "pending") return "A model is looking at the picture …";
	if (model.status === "none") return `No draft by a model: ${model.reason}`;
	if (drafting?.status === "unavailable") return `No draft by a model: ${drafting.reason}`;
	return drafts.length === 0 && model.status === "off" ? "Drafts by a model are off (--caption asks for them)." : void 0;
}
function Again({ onAgain }) {
	const [hint, setHint] = d("");
	return /* @__PURE__ */ a("div", {
		class: "again",
		children: [/* @__PURE__ */ a("label", { children: ["Hint for the model", /* @__PURE__ */ a("input", {
			value: hint,
			maxLength: 300,
			onInput: ({ currentTarget }) => {
				setHint(currentTarget.value);
			},
			onKeyDown: ({ key, isComposing }) => {
				if (key === "Enter" && !isComposing) onAgain(hint);
			}
		})] }), /* @__PURE__ */ a("button", {
			type: "button",
			onClick: () => {
				onAgain(hint);
			},
			children: ["Say it differently ", /* @__PURE__ */ a("kbd", {
				"aria-hidden": "true",
				children: "R"
			})]
		})]
	});
}
// src/workbench/page/finding.tsx
/** What is wrong, the text of today, and how it is heard. */
function FindingPart({ view }) {
	return /* @__PURE__ */ a("section", {
		class: "finding",
		"aria-label": "Finding",
		children: [
			view.isUnread && /* @__PURE__ */ a("p", {
				class: "sentence warning",
				children: [/* @__PURE__ */ a("strong", { children: "unread" }), " A model wrote this text, and nobody has read it: accept it, or write another."]
			}),
			view.findings.length === 0 && !view.isUnread && /* @__PURE__ */ a("p", {
				class: "quiet",
				children: "There is no finding about it now."
			}),
			/* @__PURE__ */ a(Findings, { findings: view.findings }),
			/* @__PURE__ */ a("dl", {
				class: "today",
				children: [
					/* @__PURE__ */ a("dt", { children: "Text today" }),
					/* @__PURE__ */ a("dd", { children: today(view) }),
					/* @__PURE__ */ a("dt", { children: "Heard as" }),
					/* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a(Heard, { heard: view.heard }) })
				]
			})
		]
	});
}
/** Findings as sentences, each with its rule. */
function Findings({ findings }) {
	return /* @__PURE__ */ a($, { children: findings.map(({ rule, severity, message, url }) => /* @__PURE__ */ a("p", {
		class: `sentence ${severity}`,
		children: [
			/* @__PURE__ */ a("strong", { children: severity }),
			" ",
			/* @__PURE__ */ a(Prose, { text: message }),
			" ",
			/* @__PURE__ */ a("a", {
				href: url,
				target: "_blank",
				rel: "noreferrer",
				children: rule
			})
		]
	}, rule)) });
}
/** What a screen reader says. */
function Heard({ heard }) {
	return /* @__PURE__ */ a($, { children: [heard.line === "" ? /* @__PURE__ */ a("em", { children: "nothing" }) : /* @__PURE__ */ a("q", {
		class: "heard",
		children: heard.line
	}), heard.note !== void 0 && /* @__PURE__ */ a("span", {
		class: "quiet",
		children: [" ", heard.note]
	})] });
}
function today({ alt, isDynamic }) {
	if (isDynamic) return /* @__PURE__ */ a("em", { children: "an expression" });
	if (alt === void 0) return /* @__PURE__ */ a("em", { children: "none" });
	return alt === "" ? /* @__PURE__ */ a("em", { children: "empty" }) : /* @__PURE__ */ a("q", {
		dir: "auto",
		children: alt
	});
}
/** A sentence in which backticks mark code. */
function Prose({ text }) {
	return /* @__PURE__ */ a($, { children: text.split("`").map((part, index) => index % 2 === 1 ? /* @__PURE__ */ a("code", { children: part }, index) : part) });
}
// src/workbench/page/editor.tsx
/** Milliseconds without a key before the text is judged. */
var quietMs = 180;
/** The new text, with what our rules and a screen reader say about it while it is typed. */
function Editor({ view, api, isWriting, text, field, onText, onWrite, onLeave }) {
	const [judgement, setJudgement] = d();
	A(() => {
		if (text.trim() === "") {
			setJudgement(void 0);
			return;
		}
		let isOld = false;
		const timer = setTimeout(() => {
			api.judge({
				id: view.id,
				alt: text
			}).then((judged) => {
				if (!isOld) setJudgement(judged);
			}, () => void 0);
		}, quietMs);
		return () => {
			isOld = true;
			clearTimeout(timer);
		};
	}, [
		api,
		view.id,
		text
	]);
	return /* @__PURE__ */ a("div", {
		class: "editor",
		children: [
			/* @__PURE__ */ a("label", {
				for: "alt-text",
				children: ["New text ", /* @__PURE__ */ a("kbd", {
					"aria-hidden": "true",
					children: "E"
				})]
			}),
			/* @__PURE__ */ a("textarea", {
				id: "alt-text",
				ref: field,
				rows: 3,
				dir: "auto",
				lang: view.language,
				value: text,
				"aria-describedby": "alt-count alt-judgement",
				onInput: ({ currentTarget }) => {
					onText(currentTarget.value);
				},
				onKeyDown: (event) => {
					if (event.isComposing) return;
					if (event.key === "Enter" && !event.shiftKey) {
						event.preventDefault();
						onWrite();
					}
					if (event.key === "Escape") onLeave();
				}
			}),
			/* @__PURE__ */ a("p", {
				class: "count quiet",
				id: "alt-count",
				children: [
					text.length,
					" characters. Enter ",
					isWriting ? "writes it" : "decides for it",
					", Esc leaves the field."
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "judgement",
				id: "alt-judgement",
				"aria-live": "polite",
				children: judgement !== void 0 && /* @__PURE__ */ a($, { children: [
					judgement.findings?.length === 0 && /* @__PURE__ */ a("p", {
						class: "fine",
						children: "✓ No rule has anything to say."
					}),
					judgement.findings !== void 0 && /* @__PURE__ */ a(Findings, { findings: judgement.findings }),
					/* @__PURE__ */ a("p", { children: ["Will be heard as ", /* @__PURE__ */ a(Heard, { heard: judgement.heard })] })
				] })
			})
		]
	});
}
// src/workbench/page/elsewhere.tsx
/** Other places of the same picture, and whether the decision is for them, too. */
function Elsewhere({ view, isEverywhere, onEverywhere }) {
	const { elsewhere } = view;
	if (elsewhere.length === 0) return null;
	const open = elsewhere.filter(({ isOpen }) => isOpen).length;
	return /* @__PURE__ */ a("section", {
		class: "elsewhere",
		"aria-label": "Other places of the picture",
		children: [open > 0 && /* @__PURE__ */ a("label", { children: [
			/* @__PURE__ */ a("input", {
				type: "checkbox",
				checked: isEverywhere,
				onChange: ({ currentTarget }) => {
					onEverywhere(currentTarget.checked);
				}
			}),
			" ",
			"Decide for ",
			open === 1 ? "the other open place" : `the other ${open} open places`,
			" of this picture, too",
			" ",
			/* @__PURE__ */ a("kbd", {
				"aria-hidden": "true",
				children: "P"
			})
		] }), /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: ["Also shown in ", elsewhere.length === 1 ? "one other place" : `${elsewhere.length} other places`] }), /* @__PURE__ */ a("ul", { children: elsewhere.map(({ id, file, line, alt, decorative, isOpen }) => /* @__PURE__ */ a("li", { children: [
			/* @__PURE__ */ a("bdi", { children: [
				file,
				":",
				line
			] }),
			" ",
			alt === void 0 || alt === "" ? /* @__PURE__ */ a("em", { children: decorative ? "decorative" : "no text" }) : /* @__PURE__ */ a("q", {
				dir: "auto",
				children: alt
			}),
			isOpen && /* @__PURE__ */ a("span", {
				class: "quiet",
				children: " open"
			})
		] }, id)) })] })]
	});
}
// src/workbench/page/ignore-form.tsx
/** Asks for the reason of an ignore, and for its end. */
function IgnoreForm({ view, onIgnore, onCancel }) {
	const [reason, setReason] = d("");
	const [until, setUntil] = d("");
	const field = T(null);
	F(() => {
		field.current?.focus();
	}, []);
	return /* @__PURE__ */ a("form", {
		class: "ignore",
		"aria-label": "Ignore the finding",
		onSubmit: (event) => {
			event.preventDefault();
			onIgnore(reason, until);
		},
		onKeyDown: ({ key }) => {
			if (key === "Escape") onCancel();
		},
		children: [
			/* @__PURE__ */ a("p", { children: [
				"A comment beside the image will say that ",
				view.findings.map(({ rule }) => rule).join(" and "),
				" does not apply here, and why."
			] }),
			/* @__PURE__ */ a("label", { children: ["Reason", /* @__PURE__ */ a("input", {
				ref: field,
				required: true,
				maxLength: 300,
				value: reason,
				onInput: ({ currentTarget }) => {
					setReason(currentTarget.value);
				}
			})] }),
			/* @__PURE__ */ a("label", { children: ["Until (optional)", /* @__PURE__ */ a("input", {
				type: "date",
				value: until,
				onInput: ({ currentTarget }) => {
					setUntil(currentTarget.value);
				}
			})] }),
			/* @__PURE__ */ a("div", {
				class: "actions",
				children: [/* @__PURE__ */ a("button", {
					type: "submit",
					class: "primary",
					children: "Ignore"
				}), /* @__PURE__ */ a("button", {
					type: "button",
					onClick: onCancel,
					children: ["Cancel ", /* @__PURE__ */ a("kbd", {
						"aria-hidden": "true",
						children: "Esc"
					})]
				})]
			})
		]
	});
}
// src/workbench/page/passage.tsx
/** The passage around the image, as text alone. */
function Passage({ view }) {
	const { heading, before, after, figcaption, labels, control } = view.passage;
	const isBare = before.length + after.length === 0 && figcaption === void 0 && control === void 0;
	return /* @__PURE__ */ a("section", {
		class: "passage",
		"aria-labelledby": "passage-title",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "passage-title",
				children: "Around it on the page"
			}),
			isBare && labels.length === 0 && /* @__PURE__ */ a("p", {
				class: "quiet",
				children: "It stands there without text around it."
			}),
			heading !== void 0 && !before.includes(heading) && /* @__PURE__ */ a("p", {
				class: "heading",
				children: heading
			}),
			before.map((paragraph, index) => /* @__PURE__ */ a("p", {
				dir: "auto",
				class: paragraph === heading ? "heading" : void 0,
				children: paragraph
			}, index)),
			/* @__PURE__ */ a("p", {
				class: "here",
				children: "The picture stands here."
			}),
			after.map((paragraph, index) => /* @__PURE__ */ a("p", {
				dir: "auto",
				children: paragraph
			}, index)),
			control !== void 0 && /* @__PURE__ */ a("p", { children: [
				"In a ",
				control.kind,
				control.text === "" ? ", which has no other text" : /* @__PURE__ */ a($, { children: [
					" ",
					"with the text ",
					/* @__PURE__ */ a("q", { children: control.text })
				] }),
				control.target !== void 0 && /* @__PURE__ */ a($, { children: [
					" ",
					"to ",
					/* @__PURE__ */ a("bdi", { children: control.target })
				] }),
				"."
			] }),
			figcaption !== void 0 && /* @__PURE__ */ a("p", { children: ["Caption: ", /* @__PURE__ */ a("q", {
				dir: "auto",
				children: figcaption
			})] }),
			labels.map((label) => /* @__PURE__ */ a("p", {
				class: "quiet",
				dir: "auto",
				children: ["Beside it: ", label]
			}, label)),
			/* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: "As it is written" }), /* @__PURE__ */ a("pre", {
				tabIndex: 0,
				children: /* @__PURE__ */ a("code", { children: view.source })
			})] })
		]
	});
}
// src/workbench/page/picture-box.tsx
/** The picture itself, large, on a ground that a person can change: white drawings are invisible on white. */
function PictureBox({ view, ground, onGround }) {
	const [size, setSize] = d();
	const [isBroken, setIsBroken] = d(false);
	const { picture } = view;
	return /* @__PURE__ */ a("figure", {
		class: "picture",
		children: [/* @__PURE__ */ a("div", {
			class: `ground ${ground}`,
			children: "address" in picture && !isBroken ? /* @__PURE__ */ a("img", {
				src: picture.address,
				alt: "The picture to describe",
				onLoad: ({ currentTarget }) => {
					setSize(`${currentTarget.naturalWidth} × ${currentTarget.naturalHeight}`);
				},
				onError: () => {
					setIsBroken(true);
				}
			}) : /* @__PURE__ */ a("p", { children: "reason" in picture ? picture.reason : "The picture cannot be shown: it is not in the folder, or on another site, or in a format that browsers do not open." })
		}), /* @__PURE__ */ a("figcaption", { children: [
			/* @__PURE__ */ a("code", { children: /* @__PURE__ */ a("bdi", { children: view.src.startsWith("data:") ? "embedded in the page" : view.src }) }),
			/* @__PURE__ */ a("span", {
				class: "quiet",
				children: size
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				onClick: onGround,
				children: [
					"Ground: ",
					ground,
					" ",
					/* @__PURE__ */ a("kbd", {
						"aria-hidden": "true",
						children: "G"
					})
				]
			})
		] })]
	});
}
// src/workbench/page/work-area.tsx
/** The image that is decided on. */
function WorkArea({ store, commands, onUndo }) {
	const { view } = store;
	if (view === void 0) {
		commands.current = void 0;
		return /* @__PURE__ */ a("p", {
			class: "quiet loading",
			role: "status",
			children: "Loading …"
		});
	}
	return /* @__PURE__ */ a(Work, {
		view,
		store,
		commands,
		onUndo
	}, `${view.id} ${view.seen}`);
}
function Work({ view, store, commands, onUndo }) {
	const title = T(null);
	const field = T(null);
	const [chosen, setChosen] = d(view.drafts[0]);
	const [text, setText] = d(startText(view));
	const [isTouched, setIsTouched] = d(false);
	const [isEverywhere, setIsEverywhere] = d(false);
	const [isIgnoring, setIsIgnoring] = d(false);
	const isAsking = T(false);
	const known = T(new Set(view.drafts.map(({ alt }) => alt)));
	const [ground, setGround] = d("light");
	F(() => {
		title.current?.focus();
	}, []);
	A(() => {
		if (isTouched) return;
		const fresh = view.drafts.find((draft) => !known.current.has(draft.alt));
		for (const { alt } of view.drafts) known.current.add(alt);
		if (fresh !== void 0) choose(fresh);
	}, [view.drafts]);
	const others = view.elsewhere.filter(({ isOpen }) => isOpen);
	const targets = [view, ...isEverywhere ? others : []].map(({ id, seen }) => ({
		id,
		seen
	}));
	const isDecorativeDraft = chosen?.source === "decorative" && text === "";
	const canAccept = !store.isBusy && (isDecorativeDraft || text.trim() !== "");
	const tooled = {
		view,
		text,
		say: store.setMessage
	};
	function choose(draft) {
		setChosen(draft);
		setText(draft.alt);
	}
	function write(value) {
		setText(value);
		setIsTouched(true);
	}
	function accept() {
		if (!canAccept) {
			store.setMessage({
				kind: "wrong",
				text: "There is no text yet: write one, or mark the picture as decorative."
			});
			field.current?.focus();
			return;
		}
		store.decide(isDecorativeDraft ? { kind: "decorative" } : {
			kind: "describe",
			alt: text,
			draft: chosen
		}, targets);
	}
	function askReason(isOpen) {
		isAsking.current = isOpen;
		setIsIgnoring(isOpen);
	}
	function run(command) {
		if (isAsking.current) return;
		if (command === "accept") accept();
		else if (command === "edit") field.current?.focus();
		else if (command === "decorative") store.decide({ kind: "decorative" }, targets);
		else if (command === "ignore") askReason(true);
		else if (command === "skip") store.decide({ kind: "skip" }, targets);
		else if (command === "everywhere" && others.length > 0) setIsEverywhere(!isEverywhere);
		else if (command === "again") store.askAgain("");
		else if (command === "copy") store.room.copy?.(tooled);
		else if (command === "ground") setGround(nextGround[ground]);
	}
	commands.current = {
		run,
		choose: (index) => {
			const draft = view.drafts[index];
			if (draft !== void 0) choose(draft);
		}
	};
	const Tools = store.room.tools;
	const position = store.order.findIndex(({ id }) => id === view.id) + 1;
	return /* @__PURE__ */ a("article", {
		class: "image",
		"aria-labelledby": "image-title",
		children: [/* @__PURE__ */ a("div", {
			class: "title",
			children: [
				/* @__PURE__ */ a("h2", {
					id: "image-title",
					ref: title,
					tabIndex: -1,
					children: [
						/* @__PURE__ */ a("bdi", { children: view.file }),
						", line ",
						view.line
					]
				}),
				/* @__PURE__ */ a("span", {
					class: "quiet",
					children: [
						position,
						" of ",
						store.order.length
					]
				}),
				view.outcome !== void 0 && /* @__PURE__ */ a("span", {
					class: "outcome",
					children: view.outcome
				})
			]
		}), /* @__PURE__ */ a("div", {
			class: "columns",
			children: [
				/* @__PURE__ */ a(PictureBox, {
					view,
					ground,
					onGround: () => {
						setGround(nextGround[ground]);
					}
				}),
				/* @__PURE__ */ a("div", {
					class: "panel",
					children: [
						/* @__PURE__ */ a(FindingPart, { view }),
						/* @__PURE__ */ a(Drafts, {
							view,
							chosen,
							drafting: store.state?.drafting,
							onChoose: choose,
							onAgain: store.askAgain
						}),
						/* @__PURE__ */ a(Editor, {
							view,
							api: store.api,
							isWriting: store.room.isWriting,
							text,
							field,
							onText: write,
							onWrite: accept,
							onLeave: () => title.current?.focus()
						}),
						Tools !== void 0 && /* @__PURE__ */ a(Tools, { ...tooled }),
						/* @__PURE__ */ a(Elsewhere, {
							view,
							isEverywhere,
							onEverywhere: setIsEverywhere
						}),
						isIgnoring ? /* @__PURE__ */ a(IgnoreForm, {
							view,
							onCancel: () => {
								askReason(false);
								title.current?.focus();
							},
							onIgnore: (reason, until) => {
								store.decide({
									kind: "ignore",
									reason,
									...until !== "" && { until }
								}, targets);
							}
						}) : /* @__PURE__ */ a(Actions, {
							accepting: isDecorativeDraft ? "Accept: decorative" : store.room.isWriting ? "Write this text" : "Take this text",
							canAccept,
							store,
							onRun: run,
							onUndo
						})
					]
				}),
				/* @__PURE__ */ a(Passage, { view })
			]
		})]
	});
}
var nextGround = {
	light: "dark",
	dark: "chequered",
	chequered: "light"
};
/** A draft, or the text of today, unless that is an error: then nothing of it is worth keeping. */
function startText({ drafts, alt, findings }) {
	return drafts[0]?.alt ?? (findings[0]?.severity === "error" ? "" : alt ?? "");
}
// src/workbench/page/app.tsx
var storedKeys = "single-keys";
/** The workbench, or the report: queue, image, decision. */
function App({ room }) {
	const store = useStore(room);
	const [isHelpOpen, setIsHelpOpen] = d(false);
	const [hasKeys, setHasKeys] = d(() => remembered(storedKeys) !== "off");
	const commands = T(void 0);
	A(() => {
		remember(storedKeys, hasKeys ? "on" : "off");
	}, [hasKeys]);
	const run = (command) => {
		if (command === "help") setIsHelpOpen((isOpen) => !isOpen);
		else if (command === "undo") store.undo();
		else if (command === "next") store.step(1);
		else if (command === "previous") store.step(-1);
		else if (command === "next-file") store.toNextFile();
		else if (command === "overview") store.showOverview();
		else commands.current?.run(command);
	};
	const press = (event) => {
		if (!hasKeys || document.querySelector("dialog[open]") !== null) return;
		const command = commandOf(event, isField(event.target));
		if (command === void 0) return;
		event.preventDefault();
		if (typeof command === "number") commands.current?.choose(command);
		else run(command);
	};
	const onKey = T(press);
	onKey.current = press;
	F(() => {
		const listen = (event) => {
			onKey.current(event);
		};
		document.addEventListener("keydown", listen);
		return () => {
			document.removeEventListener("keydown", listen);
		};
	}, []);
	if (store.isLost) return /* @__PURE__ */ a(Lost, {});
	const { state, message } = store;
	if (state === void 0) return /* @__PURE__ */ a("main", {
		class: "alone",
		children: [/* @__PURE__ */ a("h1", { children: room.title }), /* @__PURE__ */ a("p", {
			role: message?.kind === "wrong" ? "alert" : "status",
			children: message?.text ?? "Loading …"
		})]
	});
	return /* @__PURE__ */ a("div", {
		class: "app",
		children: [
			/* @__PURE__ */ a("a", {
				class: "skip",
				href: "#work",
				children: "Skip to the image"
			}),
			/* @__PURE__ */ a(Header, {
				store,
				state,
				onHelp: () => {
					setIsHelpOpen(true);
				}
			}),
			/* @__PURE__ */ a(QueueList, {
				store,
				state
			}),
			/* @__PURE__ */ a("main", {
				id: "work",
				class: "work",
				tabIndex: -1,
				children: [room.overview !== void 0 && /* @__PURE__ */ a(Overview, {
					element: room.overview,
					isShown: store.isOverview,
					onShow: store.show,
					onOnly: store.showOnly
				}), store.isOverview ? null : store.isFinished || store.currentId === void 0 ? /* @__PURE__ */ a(Finished, {
					store,
					state
				}) : /* @__PURE__ */ a(WorkArea, {
					store,
					commands,
					onUndo: () => {
						store.undo();
					}
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: `message ${message?.kind ?? ""}`,
				role: "status",
				"aria-live": "polite",
				children: message?.text
			}),
			/* @__PURE__ */ a(Help, {
				isWriting: room.isWriting,
				isOpen: isHelpOpen,
				hasKeys,
				onKeys: setHasKeys,
				onClose: () => {
					setIsHelpOpen(false);
				}
			})
		]
	});
}
function Lost() {
	return /* @__PURE__ */ a("main", {
		class: "alone",
		children: [/* @__PURE__ */ a("h1", { children: "Alt text workbench" }), /* @__PURE__ */ a("p", { children: "This page has no key, or the workbench was started again. Open the address that the terminal shows." })]
	});
}
function isField(target) {
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}
// src/workbench/page/report/ending.tsx
/** Saves the decisions of this browser as a file. @param saved its content */
function endingFor(saved) {
	return function Ending({ state, say }) {
		const decided = state.queue.filter(({ outcome }) => outcome !== void 0 && outcome !== "skipped").length;
		return /* @__PURE__ */ a("button", {
			type: "button",
			class: decided > 0 ? "primary" : void 0,
			disabled: decided === 0,
			onClick: () => {
				save(saved());
				say({
					kind: "said",
					text: "Saved. Write them into the files: alt-text-review apply decisions.json"
				});
			},
			children: ["Save ", decided === 1 ? "1 decision" : `${decided} decisions`]
		});
	};
}
function save(text) {
	const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = "decisions.json";
	link.click();
	URL.revokeObjectURL(address);
}
// src/text/ignore-reason.ts
/** What is wrong with the reason of an ignore, which stands in a comment; undefined when nothing is. @param reason on one line */
function whyNotAReason(reason) {
	if (reason === "") return "Give a reason: the next person will ask for it.";
	return forbidden.test(reason) ? "Write the reason without < > { } | * and without two dashes in a row: it stands in a comment." : void 0;
}
/** What ends a comment of some syntax, or means something to it. */
var forbidden = /[<>{}|*]|--/;
// src/text/plain.ts
/**
* One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. Letters of scripts that
* join them keep their joiners, which are part of words in Persian or Hindi (Unicode, "Zero Width Joiner and Non-Joiner").
*/
function plainLine(text) {
	if (/^[ -~]*$/.test(text)) return text.replace(/ {2,}/g, " ").trim();
	return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/\p{C}/gu, keptJoiner).replace(/(\p{M}{3})\p{M}+/gu, "$1").trim();
}
function keptJoiner(found, at, text) {
	return (found === "‌" || found === "‍") && joining.test(text.charAt(at - 1)) && joining.test(text.charAt(at + 1)) ? found : "";
}
var joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
// src/lib/decode-escapes.ts
/** Decodes the percent-encoding of `text`, each run of escapes by itself: a `%` that starts no escape, as in `50%&a%20b`, stays. */
function decodeEscapes(text) {
	return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});
}
// src/lib/keep-recent.ts
/**
* Does `work` once for each of the texts, or numbers, that are asked for again and again.
*
* @param most that are kept; all are forgotten when there are more
*/
function keepRecent(work, most = 20) {
	let results = /* @__PURE__ */ new Map();
	let last;
	return (key) => {
		if (last?.key === key) return last.result;
		last = results.get(key);
		if (last !== void 0) return last.result;
		const result = work(key);
		if (results.size >= most) results = /* @__PURE__ */ new Map();
		last = {
			key,
			result
		};
		results.set(key, last);
		return result;
	};
}
// src/text/file-name.ts
/** UTF-16 units of an address that are read; nothing longer is a path. */
var longest = 2e3;
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
var fileName = keepRecent((address) => {
	const path = written(address);
	const last = path.slice(path.lastIndexOf("/") + 1);
	if (plainName.test(last)) return last;
	return decodeEscapes(path.split(/[/\\]/u).findLast((part) => part !== "") ?? "");
});
var plainName = /^[\w.-]+$/;
function written(address) {
	const start = address.trimStart().slice(0, longest);
	if (/^data:/iu.test(start)) return "";
	return (/[?#]/.test(start) ? start.replace(/[?#].*$/su, "") : start).trimEnd();
}
// src/text/heard-as.ts
/**
* The line of a screen reader for an image, in the words that NVDA uses. Screen readers differ in order and roles; what they agree on is
* which name they take (Accessible Name and Description Computation 1.2) and that an empty one removes the image.
*/
function heardAs(image) {
	const { control } = image.context;
	const opening = control === void 0 ? [] : [control.kind];
	const rest = control === void 0 || control.otherText === "" ? [] : [control.otherText];
	if (image.alt.kind === "dynamic") return {
		line: [
			...opening,
			roleOf(image),
			"…",
			...rest
		].join(", "),
		note: "The text is computed, so it is not known here."
	};
	if (isSilent(image)) {
		if (control !== void 0 && rest.length === 0) return nameless(control.kind, control.target);
		return {
			line: [...opening, ...rest].join(", "),
			note: "The picture is skipped."
		};
	}
	if (image.name === void 0) return {
		line: [
			...opening,
			roleOf(image),
			fileName(image.src),
			...rest
		].filter((part) => part !== "").join(", "),
		note: "It has no name: some screen readers read the file name, others only say that there is a graphic."
	};
	return {
		line: [
			...opening,
			roleOf(image),
			image.name,
			...rest
		].join(", "),
		note: void 0
	};
}
/** An image as it would be with another text. An empty one makes it decorative. */
function withAlt(image, alt) {
	return alt === "" ? {
		...image,
		alt: { kind: "empty" },
		name: void 0,
		decorative: true
	} : {
		...image,
		alt: {
			kind: "text",
			text: alt
		},
		name: alt,
		decorative: false
	};
}
function isSilent({ alt, name, decorative }) {
	return decorative || alt.kind === "empty" && name === void 0;
}
/** A control without a name is announced by its address. */
function nameless(kind, target) {
	return {
		line: [kind, ...target === void 0 ? [] : [target]].join(", "),
		note: `The ${kind} has no name: readers hear its address, or only that there is one.`
	};
}
function roleOf({ kind }) {
	return kind === "button" || kind === "link" ? kind : "graphic";
}
// src/text/homepage.ts
/** The address of the project: source, documentation, issues. */
var homepage = "https://github.com/alt-text-review/alt-text-review";
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
	return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
// src/workbench/page/report/images.ts
/** Images by their name in the page, in the order of the report. */
function listedIn({ files, findings, folders, pictures }) {
	const addresses = /* @__PURE__ */ new Map();
	const all = files.flatMap(({ path, images }) => images.map((image) => ({
		file: path,
		image
	})));
	return new Map(all.map(({ file, image }, index) => {
		const id = `i${index}`;
		const [folder, name] = image.src;
		return [id, {
			id,
			file,
			image,
			src: `${folders[folder] ?? ""}${name}`,
			address: addressOf(image),
			findings: image.findings.flatMap((at) => findings[at] ?? [])
		}];
	}));
	function addressOf({ picture, src: [, srcName] }) {
		const parts = picture === void 0 ? void 0 : pictures[picture];
		if (picture === void 0 || parts === void 0) return void 0;
		const [folder, name = encodeURIComponent(srcName)] = parts;
		const address = addresses.get(picture) ?? `${folders[folder] ?? ""}${name}`;
		addresses.set(picture, address);
		return address;
	}
}
/** An image in the list of the page. */
function itemOf({ id, file, image, src, address, findings }, outcome) {
	const [finding] = findings;
	return {
		id,
		file,
		line: image.line,
		src,
		rule: finding?.rule ?? "",
		severity: finding?.severity ?? "info",
		message: finding?.message ?? "",
		status: image.status ?? "missing",
		isUnread: false,
		draft: image.draft?.source,
		thumbnail: address,
		picture: image.picture === void 0 ? void 0 : String(image.picture),
		outcome
	};
}
/** An image as the components of the workbench show it. */
function viewOf(listed, data, elsewhere, outcome) {
	const { id, file, image, src, address, findings } = listed;
	const { line, column = 1, alt, heading, figcaption, labels = [], control, around } = image;
	return {
		id,
		seen: "",
		file,
		line,
		column,
		src,
		source: sourceOf(listed),
		picture: address === void 0 ? { reason: "The report has no picture of it." } : { address },
		findings: findings.map((finding) => ({
			...finding,
			url: rulePage(finding.rule)
		})),
		alt,
		isDynamic: image.isDynamic === true,
		isUnread: false,
		heard: heardAs(spoken(listed)),
		passage: {
			heading,
			before: around?.before ?? [],
			after: around?.after ?? [],
			figcaption,
			labels,
			control: control && {
				kind: control.kind,
				text: control.otherText,
				target: control.target
			}
		},
		language: image.language ?? "en",
		drafts: draftsOf(image, data),
		model: image.noDraft === void 0 ? { status: "off" } : {
			status: "none",
			reason: image.noDraft
		},
		elsewhere,
		outcome
	};
}
/** What a screen reader would say with another text. */
function heardWith(listed, alt) {
	return heardAs(withAlt(spoken(listed), alt));
}
function spoken({ src, image: { alt, name, isDynamic, isDecorative, kind = "picture", control } }) {
	return {
		src,
		alt: isDynamic === true ? { kind: "dynamic" } : textOf(alt),
		name: name ?? (alt === "" ? void 0 : alt),
		decorative: isDecorative === true,
		kind,
		context: { control }
	};
}
function textOf(alt) {
	if (alt === void 0) return { kind: "absent" };
	return alt === "" ? { kind: "empty" } : {
		kind: "text",
		text: alt
	};
}
/** The construct of an image. */
function sourceOf({ image: { source }, src }) {
	return typeof source === "string" ? source : source.join(src);
}
/** The draft of an image, if it has one. */
function draftsOf({ draft }, { bases }) {
	return draft === void 0 ? [] : [{
		source: draft.source,
		alt: draft.alt,
		basis: bases[draft.basis] ?? ""
	}];
}
/** The lines of the file with the draft in them; undefined where it cannot be written. */
function fixedLines(listed) {
	const { draft } = listed.image;
	const fixed = draft?.fixed;
	if (draft === void 0 || fixed === void 0) return void 0;
	if (typeof fixed === "string") return fixed;
	const source = sourceOf(listed);
	const { lead = "", trail = "", text = draft.alt, from, to } = fixed;
	return [
		lead,
		source.slice(0, from),
		text,
		source.slice(to),
		trail
	].join("");
}
// src/workbench/page/report/decisions.ts
/** Why a decision about an image cannot be saved, as a sentence; undefined when it can. */
function objectionTo({ builtPage, isUnnamed }, decision) {
	if (decision.kind === "skip") return void 0;
	if (builtPage !== void 0) return `A generator takes it from here to ${builtPage}. Review the sources, and decide there.`;
	if (isUnnamed === true) return "Its address is too long to name it in a file of decisions. Write its text by hand.";
	if (decision.kind === "ignore") return whyNotAReason(plainLine(decision.reason));
	if (decision.kind === "describe" && plainLine(decision.alt) === "") return "The text is empty. Mark the picture as decorative if it has nothing to say.";
}
function outcomeOf(decision, { draft }) {
	if (decision.kind === "decorative") return "decorative";
	if (decision.kind === "ignore") return "ignored";
	if (decision.kind === "skip") return "skipped";
	const { draft: used } = decision;
	if (draft === void 0 || draft.source !== used?.source || draft.alt !== used.alt) return "written";
	return used.alt === plainLine(decision.alt) ? "accepted" : "edited";
}
/** The decisions in the form that `alt-text-review apply` takes (src/workbench/decisions.ts); what was skipped is none. */
function savedFile(made, listed) {
	const decisions = made.flatMap(({ id, decision }) => {
		const known = listed.get(id);
		const written = writtenForm(decision);
		if (known === void 0 || written === void 0) return [];
		const { src, image: { occurrence = 1, isCut } } = known;
		return [{
			file: known.file,
			src,
			occurrence,
			...isCut !== true && { before: sourceOf(known) },
			decision: written
		}];
	});
	return `${JSON.stringify({
		version: 1,
		tool: "alt-text-review",
		decisions
	}, null, 2)}\n`;
}
function writtenForm(decision) {
	if (decision.kind === "skip") return void 0;
	if (decision.kind === "describe") return {
		kind: decision.kind,
		alt: plainLine(decision.alt)
	};
	if (decision.kind === "decorative") return { kind: decision.kind };
	const { kind, reason, until } = decision;
	return {
		kind,
		reason: plainLine(reason),
		...until !== void 0 && { until }
	};
}
// src/workbench/page/report/local-api.ts
/** @param data of the report */
function createLocalApi(data, memory) {
	const listed = listedIn(data);
	let made = madeBefore(memory.get(), listed);
	const byPicture = /* @__PURE__ */ new Map();
	for (const one of listed.values()) {
		const { picture } = one.image;
		if (picture !== void 0) byPicture.set(picture, [...byPicture.get(picture) ?? [], one]);
	}
	function keep(now) {
		made = now;
		memory.set(JSON.stringify(made));
	}
	function standing(id) {
		return made.findLast((one) => one.id === id)?.decision;
	}
	function outcome({ id, image }) {
		const decision = standing(id);
		return decision && outcomeOf(decision, image);
	}
	function state() {
		const decided = new Map(made.map(({ id, decision }) => [id, decision]));
		return {
			folder: "",
			queue: [...listed.values()].map((one) => {
				const decision = decided.get(one.id);
				return itemOf(one, decision && outcomeOf(decision, one.image));
			}).toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
			coverage: {
				before: data.coverage,
				now: data.coverage
			},
			drafting: { status: "off" },
			rules: {},
			journal: void 0,
			msPerImage: void 0,
			changedFiles: [],
			canUndo: made.length > 0,
			notes: []
		};
	}
	function find(id) {
		const one = listed.get(id);
		if (one === void 0) throw new Error("The report has no such image.");
		return one;
	}
	function view(id) {
		const one = find(id);
		return viewOf(one, data, (one.image.picture === void 0 ? [] : byPicture.get(one.image.picture) ?? []).filter((other) => other !== one).map((other) => elsewhereView(other, outcome(other))), outcome(one));
	}
	return {
		state: () => Promise.resolve(state()),
		image: async (id) => Promise.resolve(view(id)),
		judge: ({ id, alt }) => Promise.resolve({
			findings: void 0,
			heard: heardWith(find(id), alt.trim())
		}),
		decide({ targets, decision }) {
			const number = 1 + (made.at(-1)?.number ?? 0);
			const results = targets.map(({ id }) => {
				const { file, image } = find(id);
				const reason = objectionTo(image, decision);
				if (reason !== void 0) return {
					id,
					status: "refused",
					reason
				};
				return {
					id,
					status: "done",
					file,
					line: image.line
				};
			});
			const fresh = results.flatMap(({ id, status }) => status === "done" ? [{
				id,
				number,
				decision
			}] : []);
			keep([...made, ...fresh]);
			return Promise.resolve({
				results,
				state: state()
			});
		},
		undo() {
			const last = made.at(-1)?.number;
			const ids = made.filter(({ number }) => number === last).map(({ id }) => id);
			keep(made.filter(({ number }) => number !== last));
			return Promise.resolve({
				ids,
				reason: void 0,
				state: state()
			});
		},
		again: ({ id }) => Promise.resolve(view(id)),
		ahead: () => Promise.resolve({}),
		fixed(id, text) {
			const one = find(id);
			return one.image.draft?.alt === text ? fixedLines(one) : void 0;
		},
		saved: () => savedFile([...new Map(made.map((one) => [one.id, one])).values()], listed)
	};
}
var order = [
	"error",
	"warning",
	"info"
];
function elsewhereView({ id, file, image }, outcome) {
	return {
		id,
		seen: "",
		file,
		line: image.line,
		alt: image.alt,
		decorative: image.isDecorative === true,
		isOpen: outcome === void 0
	};
}
/** Decisions of an earlier visit. What is no such decision is dropped: other files of this browser may write there, too. */
function madeBefore(text, listed) {
	try {
		const kept = JSON.parse(text ?? "[]");
		return Array.isArray(kept) ? kept.filter((one) => isMade(one) && listed.has(one.id)) : [];
	} catch {
		return [];
	}
}
function isMade(one) {
	if (typeof one !== "object" || one === null || !("id" in one && "number" in one && "decision" in one)) return false;
	const { id, number, decision } = one;
	if (typeof id !== "string" || typeof number !== "number") return false;
	if (typeof decision !== "object" || decision === null || !("kind" in decision)) return false;
	if (decision.kind === "describe") return "alt" in decision && typeof decision.alt === "string";
	if (decision.kind === "ignore") return "reason" in decision && typeof decision.reason === "string";
	return decision.kind === "decorative" || decision.kind === "skip";
}
// src/workbench/page/report/overview-element.ts
/**
* The page without scripts, as a part of the page with them: its main heading becomes one of the second level, and the places in an opened
* folder become links to their images. Groups and folders get a button that shows them in the list.
*/
function overviewElement(report) {
	const overview = document.createElement("div");
	overview.className = "report";
	overview.append(...report.childNodes);
	report.remove();
	const title = overview.querySelector("h1");
	if (title !== null) {
		const heading = document.createElement("h2");
		heading.className = "headline";
		heading.tabIndex = -1;
		heading.append(...title.childNodes);
		title.replaceWith(heading);
	}
	for (const group of overview.querySelectorAll("[data-rule]")) group.querySelector("p")?.append(" ", showButton());
	for (const folder of overview.querySelectorAll(".folder > summary")) folder.after(showButton());
	overview.addEventListener("toggle", ({ target }) => {
		if (target instanceof HTMLElement) linkPlaces(target);
	}, true);
	openForPrint(overview);
	return overview;
}
/** Shows the images of the group or folder around it in the list. */
function showButton() {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "show";
	button.textContent = "Show in the list";
	return button;
}
function linkPlaces(folder) {
	for (const place of folder.querySelectorAll(".images b")) {
		const link = document.createElement("a");
		link.href = `#${place.parentElement?.id ?? ""}`;
		link.append(...place.childNodes);
		place.replaceWith(link);
	}
}
/** On paper nothing can be opened. */
function openForPrint(overview) {
	let opened = [];
	addEventListener("beforeprint", () => {
		opened = [...overview.querySelectorAll("details")].filter(({ open }) => !open);
		for (const details of opened) details.open = true;
	});
	addEventListener("afterprint", () => {
		for (const details of opened) details.open = false;
	});
}
// src/workbench/page/report/places.ts
/** Editors that open a file at a line by an address. */
var editors = [
	"VS Code",
	"Cursor",
	"Zed",
	"JetBrains"
];
/**
* The address that opens a place in an editor; undefined when this page is no file of this machine, for then nobody knows where the documents
* are.
*
* @param page the address of this page
* @param toRoot the way from its folder to that of the documents
*/
function editorAddress(editor, page, toRoot, place) {
	const { protocol } = new URL(page);
	if (protocol !== "file:") return void 0;
	const { host, pathname } = new URL(`${toRoot}${encoded(place.file)}`, page);
	if (host !== "") return void 0;
	const at = `${place.line}:${place.column}`;
	if (editor === "VS Code") return `vscode://file${pathname}:${at}`;
	if (editor === "Cursor") return `cursor://file${pathname}:${at}`;
	if (editor === "Zed") return `zed://file${pathname}:${at}`;
	return `idea://open?file=${encodeURIComponent(decodeURIComponent(pathname))}&line=${place.line}&column=${place.column}`;
}
/** The address of a line on GitHub. @param blob what stands before the path */
function webAddress(blob, { file, line }) {
	return `${blob}${encoded(file)}?plain=1#L${line}`;
}
function encoded(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
// src/workbench/page/report/tools.tsx
var storedEditor = "editor";
/** What else a person does with an image of a report: copy the fixed line, open the place. */
function toolsFor(data, fixedOf) {
	return {
		Tools,
		copy
	};
	function copy({ view, text, say }) {
		const fixed = fixedOf(view.id, text);
		if (fixed === void 0 && text.trim() === "") {
			say({
				kind: "wrong",
				text: "There is nothing to copy yet."
			});
			return;
		}
		copied(fixed ?? text, fixed === void 0 ? "The text is copied." : "The fixed line is copied.", say);
	}
	function Tools({ view, text, say }) {
		const [editor, setEditor] = d(() => editors.find((name) => name === remembered(storedEditor)) ?? "VS Code");
		const fixed = fixedOf(view.id, text);
		const address = editorAddress(editor, location.href, data.toRoot, view);
		return /* @__PURE__ */ a("section", {
			class: "tools",
			"aria-label": "The place in its file",
			children: [fixed !== void 0 && /* @__PURE__ */ a("pre", {
				tabIndex: 0,
				"aria-label": "Fixed line",
				children: /* @__PURE__ */ a("code", { children: fixed })
			}), /* @__PURE__ */ a("div", {
				class: "actions",
				children: [
					/* @__PURE__ */ a("button", {
						type: "button",
						onClick: () => {
							copy({
								view,
								text,
								say
							});
						},
						children: [
							fixed === void 0 ? "Copy the text" : "Copy the fixed line",
							" ",
							/* @__PURE__ */ a("kbd", {
								"aria-hidden": "true",
								children: "C"
							})
						]
					}),
					address !== void 0 && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("a", {
						href: address,
						children: "Open in the editor"
					}), /* @__PURE__ */ a("select", {
						"aria-label": "Editor",
						value: editor,
						onChange: ({ currentTarget }) => {
							const chosen = editors.find((name) => name === currentTarget.value) ?? "VS Code";
							setEditor(chosen);
							remember(storedEditor, chosen);
						},
						children: editors.map((name) => /* @__PURE__ */ a("option", { children: name }, name))
					})] }),
					data.blob !== void 0 && /* @__PURE__ */ a("a", {
						href: webAddress(data.blob, view),
						target: "_blank",
						rel: "noreferrer",
						children: "Open on the web"
					})
				]
			})]
		});
	}
}
async function copied(text, done, say) {
	try {
		await navigator.clipboard.writeText(text);
		say({
			kind: "said",
			text: done
		});
	} catch {
		say({
			kind: "wrong",
			text: "This browser does not let the page copy. Select the line, and press Ctrl-C."
		});
	}
}
// src/workbench/page/report/index.tsx
var root = document.getElementById("room");
var report = document.getElementById("report");
var island = document.getElementById("data");
if (root !== null && report !== null && island !== null) {
	const data = JSON.parse(island.textContent);
	const key = `decisions ${data.id}`;
	const api = createLocalApi(data, {
		get: () => remembered(key),
		set: (text) => {
			remember(key, text);
		}
	});
	const { Tools, copy } = toolsFor(data, api.fixed);
	Q(/* @__PURE__ */ a(App, { room: {
		title: "Alt text report",
		isWriting: false,
		api,
		overview: overviewElement(report),
		startId: location.hash.slice(1),
		tools: Tools,
		copy,
		ending: endingFor(api.saved)
	} }), root);
}
