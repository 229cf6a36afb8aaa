/** Readable in grey and on paper: nothing is told by a colour. */
export const style = `
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
table{border-collapse:collapse;margin:.5rem 0}
td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{white-space:nowrap}thead th{border-bottom:1px solid #111}
.amount{text-align:right;font-variant-numeric:tabular-nums}.sum tr:last-child>*{border-top:1px solid #111;font-weight:bold}
pre,code{font:14px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;border:1px solid #888;padding:.75rem}
.doubt{border:3px double #111;padding:0 .75rem}
@media print{body{font-size:11px;margin:0;max-width:none}pre,code{font-size:9px}tr,.doubt{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}}
`;
