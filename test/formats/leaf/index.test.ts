import { describe, expect, test } from 'vitest';
import { leaf } from '../../../src/formats/leaf/index.ts';
import { shortly } from '../template/read.ts';

describe('Templates of Vapor', () => {
  test.each<[string, readonly string[]]>([
    ['<img src="#(a)" alt="#(b.c)">', ['#(a) dynamic']],
    ['<img src="#(a)">', ['#(a) absent']],
    ['#if(a < b):<img src=a alt=x>#else:<img src=b>#endif', ['a x', 'b absent']],
    ['<img src=a #if(x): alt="y"#endif>', ['a dynamic']],
    ['#for(a in b):<a href="#top"><img src=a alt="No. #1"></a>#endfor', ['a No. #1']],
    ['#extend("base"): #export("body"): <img src=a> #endexport #endextend', ['a absent']],
  ])('%s', (text, found) => {
    expect(shortly(leaf, text)).toEqual(found);
  });
});
