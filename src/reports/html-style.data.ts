/** The style sheet of the HTML report: light and dark by the reader's setting, paper when printed. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #57606a; --page: #ffffff; --line: #d0d7de; --head: #f6f8fa;
  --conflict: #b42318; --conflict-soft: #fdecea; --differs: #8a4b00; --differs-soft: #fff4e0; --agree: #116329; --link: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9aa4af; --page: #0f1418; --line: #39424c; --head: #192026;
  --conflict: #ff9a8f; --conflict-soft: #3a1715; --differs: #f0b45e; --differs-soft: #33240d; --agree: #6fd08c; --link: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
a { color: var(--link); } .soft { color: var(--soft); } .legend { display: flex; flex-wrap: wrap; gap: 1.25rem; padding: 0; list-style: none; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
.scroll:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; } thead th { background: var(--head); font-weight: 600; overflow-wrap: anywhere; min-width: 8rem; }
thead th small, tbody th small { display: block; font-weight: 400; color: var(--soft); }
tbody th { font-weight: 600; min-width: 14rem; max-width: 24rem; width: 24rem; overflow-wrap: anywhere; } td { overflow-wrap: anywhere; max-width: 22rem; }
td.conflict { background: var(--conflict-soft); } td.differs { background: var(--differs-soft); }
.mark { display: inline-block; width: 1.1em; font-weight: 700; } .conflict .mark, .mark.conflict { color: var(--conflict); }
.differs .mark, .mark.differs { color: var(--differs); } .agree .mark, .mark.agree { color: var(--agree); } .mark.alone { color: var(--soft); }
ul { padding-left: 1.2rem; } ul.plain { list-style: none; margin: 0; padding: 0; } li { margin: .15rem 0; overflow-wrap: anywhere; } q { quotes: none; } ins { text-decoration: underline; font-weight: 600; } del { color: var(--soft); }
svg { display: block; margin: .3rem 0; max-width: 100%; } svg .axis { stroke: var(--soft); } svg .tick { fill: var(--soft); font: 10px system-ui, sans-serif; }
svg .dot { stroke-width: 1.5; } svg .bar { stroke-width: 2; } svg .arrow, svg .trend { fill: none; stroke-width: 1.5; } svg .trend { stroke: var(--soft); stroke-dasharray: 3 3; }
svg .conflict { fill: var(--conflict); stroke: var(--conflict); } svg .differs { fill: var(--differs); stroke: var(--differs); }
svg .agree { fill: var(--agree); stroke: var(--agree); } svg .alone { fill: var(--soft); stroke: var(--soft); } svg .arrow { fill: none; } svg .hollow { fill: var(--page); }
@media print { :root { --text: #000; --soft: #444; --page: #fff; --line: #999; --head: #eee; --conflict: #8f0f05; --conflict-soft: #fff; --differs: #6b3a00;
  --differs-soft: #fff; --agree: #0b4a1e; --link: #000; } body { font-size: 10pt; padding: 0; max-width: none; } .scroll { overflow: visible; border: 0; }
  tr, li, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } th, td { min-width: 0 !important; } a { text-decoration: none; } }
`;
