/** The page's look: one column on a phone, a side column beside the story on a desk, ink on paper in print. */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5d5952;--line:#dcd7cc;--card:#f4f1ea;--per:#8a3b12;--org:#1a4f8a;--loc:#1f6b3a;--misc:#6d3a86;--val:#6b5a00;--quote:#fff1c9;--quote-line:#b88a00;--lit:#ffd45e;--focus:#0b57d0}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece8df;--soft:#aaa498;--line:#3a362f;--card:#201e1b;--per:#f0a57d;--org:#93c0f5;--loc:#8fd3a5;--misc:#d5abea;--val:#dfcb70;--quote:#332b14;--quote-line:#d9ab2c;--lit:#7a5d00;--focus:#a8c7fa}}
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.62 Georgia,"Iowan Old Style","Times New Roman",serif}
.ui,aside,nav,.legend,.tip,figure{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:.875rem;line-height:1.45}
a{color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.bar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.6rem clamp(1rem,4vw,2.5rem);background:var(--paper);border-bottom:1px solid var(--line)}
.bar input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:6px;padding:.4rem .7rem;width:min(18rem,100%)}
.bar output{color:var(--soft);min-width:6em}
.legend{display:flex;flex-wrap:wrap;gap:.25rem .9rem;border:0;margin:0;padding:0}
.legend legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.legend label{display:inline-flex;gap:.35rem;align-items:center;padding:.2rem 0;cursor:pointer}
.legend i{font-style:normal;border-bottom:3px solid}
main{max-width:76rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 4rem}
nav.index{border-bottom:1px solid var(--line);margin-bottom:2rem;padding-bottom:1rem}
nav.index h1{font-size:1.1rem}
nav.index li{margin:.3rem 0}
nav.index small,.who small{color:var(--soft)}
.piece{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem;margin-bottom:4rem}
@media (min-width:62rem){.piece{grid-template-columns:minmax(0,40rem) minmax(18rem,1fr);gap:3.5rem}.piece aside{position:sticky;top:4.5rem;max-height:calc(100vh - 6rem);overflow:auto;align-self:start}}
.head h1,.head h2{font-size:clamp(1.6rem,1.2rem + 2vw,2.5rem);line-height:1.15;letter-spacing:-.01em;margin:.2em 0 .4em;text-wrap:balance;overflow-wrap:anywhere}
.head .taken{font-size:1.35rem;line-height:1.3;color:var(--soft)}
.meta{color:var(--soft);margin:0 0 1.5rem}
.story p,.story h3{max-width:40rem;overflow-wrap:anywhere}
.story p{margin:0 0 1.05em}
.story .lede{font-size:1.2rem;line-height:1.5;font-weight:600}
.story h3{font-size:1.15rem;margin:1.8em 0 .5em}
.m{border-bottom:2px solid;text-decoration:none}
.m.ref{border-bottom:1px dotted}
.m.per{border-color:var(--per)}.m.org{border-color:var(--org)}.m.loc{border-color:var(--loc)}.m.misc{border-color:var(--misc)}.m.val{border-color:var(--val)}
.legend .per{color:var(--per)}.legend .org{color:var(--org)}.legend .loc{color:var(--loc)}.legend .misc{color:var(--misc)}.legend .val{color:var(--val)}.legend .quote{color:var(--quote-line)}
.no-per .m.per,.no-org .m.org,.no-loc .m.loc,.no-misc .m.misc,.no-val .m.val{border-color:transparent}
.q{background:var(--quote);box-shadow:0 0 0 .12em var(--quote);cursor:help}
.q.indirect{background:none;box-shadow:inset 0 -.5em 0 var(--quote)}
.no-quote .q{background:none;box-shadow:none}
.q:target,.q.now{background:var(--lit);box-shadow:0 0 0 .2em var(--lit)}
.m.lit{background:var(--lit);border-radius:2px}
.dim{opacity:.35}
::highlight(find){background:var(--lit);color:inherit}
aside h2{font-size:1rem;margin:0 0 .6rem}
aside section+section{margin-top:2rem}
.who{list-style:none;margin:0;padding:0}
.who>li{margin:0 0 1rem;padding-left:.8rem;border-left:3px solid var(--line)}
.who ul{list-style:none;margin:.2rem 0 0;padding:0}
.who ul li{margin:.25rem 0}
.who a{text-decoration:none;display:block}
.who a:hover{text-decoration:underline}
.said{overflow-wrap:anywhere}
figure{margin:0}
figure svg{display:block;width:100%;height:auto;overflow:visible}
figcaption{margin:0 0 .4rem;color:var(--soft)}
svg text{fill:var(--ink);font:12px system-ui,sans-serif}
svg .rail{stroke:var(--line)}
svg .length{fill:var(--quote-line)}
svg .per{stroke:var(--per)}svg .org{stroke:var(--org)}svg .loc{stroke:var(--loc)}svg .misc{stroke:var(--misc)}
svg .tick{stroke-width:3}
.tip{position:absolute;z-index:8;max-width:min(22rem,90vw);padding:.6rem .8rem;background:var(--ink);color:var(--paper);border-radius:8px;pointer-events:none}
.tip b{display:block}
.tip[hidden]{display:none}
@media (max-width:40rem){.bar{position:static}html{scroll-padding-top:1rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}.m{transition:background .15s}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--card:#fff}.bar,.tip,.skip{display:none}body{font-size:10.5pt}.piece{display:block}.piece aside{position:static;max-height:none;margin-top:1.5rem;border-top:1px solid var(--line);padding-top:1rem}.q{background:none;box-shadow:none;text-decoration:underline;text-decoration-style:wavy;text-decoration-color:#999;text-underline-offset:.25em}a{text-decoration:none}.piece{break-after:page}.piece:last-child{break-after:auto}}
`.trim()
