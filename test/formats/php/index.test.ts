import { describe, expect, test } from 'vitest';
import { php } from '../../../src/formats/php/index.ts';
import { shortly } from '../template/read.ts';

describe('Pages of PHP', () => {
  test.each<[string, readonly string[]]>([
    [`<img src="<?= $a ?>" alt="<?php echo $b ?>">`, [`<?= $a ?> dynamic`]],
    [`<?php // <img src=a> ?><img src=b alt=x>`, [`b x`]],
    [`<?php /* ?> <img src=a> */ ?><img src=b alt=x>`, [`b x`]],
    [`<?php $a = "?>"; ?><img src=b alt=x>`, [`b x`]],
    [`<?php if ($x): ?><img src=a alt=x><?php else: ?><img src=b><?php endif; ?>`, [`a x`, `b absent`]],
    [`<?php if ($x) { ?><img src=a alt=x><?php } ?>`, [`a x`]],
    [`<img src=a <?php if ($x): ?>alt="y"<?php endif ?>>`, [`a dynamic`]],
    [`<img src=a <?php if ($x) { ?>class="y"<?php } ?>>`, [`a absent`]],
    [`<img src=a <?php if ($x) echo 'alt="y"'; ?>>`, [`a dynamic`]],
    [`<?php echo '<img src="a.png">'; ?>`, [`a.png absent`]],
    [`<?php echo '<img src="' . $a . '" alt="">';`, [`' . $a . ' empty`]],
    [`<?php echo '<img src="a.png" alt="' . $a . '">';`, [`a.png dynamic`]],
    [`<?php echo "<img src=\\"a.png\\" alt=\\"x\\">";`, [`a.png x`]],
    [`<?php echo "<img src=\\"a.png\\" alt=\\"=\\">";`, [`a.png =`]],
    [`<?php echo "<img src=\\"" . $a . "\\" alt=\\"" . $b . "\\">";`, [`" . $a . " dynamic`]],
    [`<?php echo "<img src='$aa' alt='{$b->c}'>";`, [`$aa dynamic`]],
    [`<?php return '<a href="/"><img src="a.png" alt="x"></a>';`, [`a.png x`]],
    [`<?php $a = $b ? '<img src="a.png" alt="x">' : '<img src="b.png">';`, [`a.png x`, `b.png absent`]],
    [
      `<?php echo <<<HTML
<p><img src="a.png" alt="{$x}"></p>
HTML;
?><img src=b alt=y>`,
      [`a.png dynamic`, `b y`],
    ],
    [`<?php printf('<img src="%s">', $a);`, [`<img src="%s"> dynamic`]],
    [`<?php echo '<div class="' . $a; echo '"><img src="a.png">';`, [`a.png absent`]],
    [`<?php preg_match('/<img src="(.*?)">/', $a); $b = str_replace('<img src=', '', $c);`, []],
    [`<?php $a = '~<img [^>]*src="([^"]+)"~';`, []],
    [`<?php /** <img src="a.png"> */ class A { function b() { return 1; } }`, []],
    [`<?php the_post_thumbnail("large"); ?>`, [`the_post_thumbnail("large") dynamic`]],
    [`<?php echo get_avatar($a); $b = get_avatar($a); ?>`, [`get_avatar($a) dynamic`]],
    [`<?= $this->Html->image("a.png") ?>`, [`image("a.png") dynamic`]],
    [`<?xml version="1.0"?><img src=a alt=x>`, [`a x`]],
    [`<p>{{ x }}</p><img src=a alt="{{ y }}">`, [`a dynamic`]],
  ])('%s', (text, found) => {
    expect(shortly(php, text)).toEqual(found);
  });
});
