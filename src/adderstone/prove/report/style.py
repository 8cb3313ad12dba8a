"""How the report page looks: plain, in the reader's own light or dark, and on paper."""

STYLE = """:root{color-scheme:light dark;--ink:#1c1b22;--page:#fffdf8;--line:#cfc8bb;--quiet:#f3eee3;--link:#1d4f91}
@media(prefers-color-scheme:dark){:root{--ink:#f1eee6;--page:#1b1a20;--line:#4a4656;--quiet:#26242d;--link:#9cc4ff}}
body{margin:0 auto;max-width:72rem;padding:1rem 1.5rem 4rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);
background:var(--page)}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2.5rem}a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scrolls:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none}
.scrolls{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th,td{border-top:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top}
thead th{border-top:0}tbody th{font-weight:400}kbd{font:.95em ui-monospace,monospace;white-space:nowrap}
details ol{margin:.25rem 0;padding-left:2.5rem;columns:12rem}summary{cursor:pointer}td summary{white-space:nowrap}
.verdict{padding:0 .4rem;border:1px solid currentColor;border-radius:.3rem;font-weight:600;white-space:nowrap}
.refuted{border-width:2px;background:var(--quiet)}.unknown{border-style:dashed}
figure{margin:1rem 0}svg{max-width:none;height:auto}@media print{nav,.skip{display:none}details ol{display:block}}"""
