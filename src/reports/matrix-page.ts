/** The HTML around the matrix: everything that moves is made by the page's script from messages. */
import { html } from './escape.ts';

export interface PageParts {
  /** Addresses as the page may load them. */
  readonly script: string;
  readonly style: string;
  /** What the content security policy calls the place that style sheets come from. */
  readonly cspSource: string;
  /** Fresh for each page. */
  readonly nonce: string;
}

/** The page, with a policy that lets only its own script (by nonce) and style sheet in. */
export function matrixPage({ script, style, cspSource, nonce }: PageParts): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${html(style)}">
<title>Claim Matrix</title>
</head>
<body>
<main>
<h1 class="spoken">Claim Matrix</h1>
<search class="toolbar">
<label class="field grow"><span>Search</span><input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<label class="field"><span>Kind</span><select id="kind"></select></label>
<label class="field"><span>Show</span><select id="show"></select></label>
<label class="field"><span>Source</span><select id="source"></select></label>
<button id="copy-table" type="button">Copy Table</button>
<p id="count" role="status"></p>
</search>
<div id="grid" role="grid" tabindex="0" aria-label="Claims by source" aria-readonly="true"></div>
<section id="detail" aria-label="Selected claim" tabindex="0"></section>
</main>
<div id="tip" role="tooltip" hidden></div>
<script nonce="${html(nonce)}" src="${html(script)}"></script>
</body>
</html>
`;
}
