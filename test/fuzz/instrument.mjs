// Counts which blocks of a program run: a counter at the start of every block, case and arrow body.
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/** Adds `__cover[n]++` to each block; returns the program and how many counters it has. */
export function instrument(source) {
  const inserts = [];
  let points = 0;
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true }), (node) => {
    if (node.type === 'BlockStatement') {
      // a directive must stay the first statement of its function
      const first = node.body[0];
      inserts.push([first?.directive ? first.end : node.start + 1, `__cover[${points++}]++;`]);
    } else if (node.type === 'SwitchCase' && node.consequent.length > 0)
      inserts.push([node.consequent[0].start, `__cover[${points++}]++;`]);
    else if (
      (node.type === 'IfStatement' || node.type === 'ForOfStatement' || node.type === 'WhileStatement') &&
      (node.consequent ?? node.body).type !== 'BlockStatement'
    ) {
      const inner = node.consequent ?? node.body;
      inserts.push([inner.start, `{__cover[${points++}]++;`], [inner.end, '}']);
    } else if (node.type === 'LogicalExpression')
      inserts.push([node.right.start, `(__cover[${points++}]++,`], [node.right.end, ')']);
    else if (node.type === 'ConditionalExpression') {
      for (const part of [node.consequent, node.alternate])
        inserts.push([part.start, `(__cover[${points++}]++,`], [part.end, ')']);
    }
  });
  return { code: weave(source, inserts), points };
}

/** At one place, closing pieces come before opening ones, inner before outer. */
function weave(source, inserts) {
  const closing = (text) => text === ')' || text === '}';
  const ordered = inserts.map(([at, text], i) => ({ at, text, i }));
  ordered.sort((a, b) => a.at - b.at || Number(closing(b.text)) - Number(closing(a.text)) || a.i - b.i);
  let out = '';
  let from = 0;
  for (const { at, text } of ordered) {
    out += source.slice(from, at) + text;
    from = at;
  }
  return `const __cover = (globalThis.__cover ??= new Uint32Array(1 << 20));\n${out}${source.slice(from)}`;
}
