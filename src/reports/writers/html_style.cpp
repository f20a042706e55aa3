// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/html_style.h"

namespace daikou::reports {

std::string_view htmlStyle()
{
    return R"css(
:root{color-scheme:light dark;--ink:#1d2329;--muted:#56616b;--accent:#0f4c5c;--gold:#b8862d;--line:#cbd3d8;--tint:#f1f5f6;--paper:#fff;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecee;--muted:#a7b2ba;--accent:#8fd3e3;--gold:#e9b44c;--line:#3b464e;--tint:#20272d;--paper:#15191d;--on:#0b2a33}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 "Noto Serif",Georgia,"Times New Roman","Khmer OS Battambang","Noto Sans Khmer","Khmer OS",serif;overflow-wrap:break-word}
:lang(km){font-family:"Khmer OS Battambang","Noto Sans Khmer","Khmer OS","Leelawadee UI","Khmer MN",sans-serif;line-height:1.9;font-style:normal}
main{max-width:46rem;margin:0 auto;padding:0 1.1rem 4rem}
body.both main{max-width:60rem}
h1,h2,h3,h4,th,dt,.lead-in,.notice,.small,figcaption,nav,table,dl{font-family:"Noto Sans","Segoe UI",Roboto,Helvetica,Arial,"Noto Sans Khmer","Khmer OS Battambang",sans-serif}
h1,h2,h3,h4{line-height:1.25;color:var(--accent);margin:2.2em 0 .5em;break-after:avoid}
h2{font-size:1.7rem;margin-top:3.2rem;padding-top:.8rem}
h2::before{content:"";display:block;width:3.4rem;height:3px;background:var(--gold);margin-bottom:.9rem}
h3{font-size:1.2rem}
h4{font-size:1rem;color:var(--ink);margin:1.6em 0 .3em}
h1 [lang],h2 [lang]{display:block}
h1 [lang=km],h2 [lang=km]{font-family:"Khmer OS Muol Light","Khmer OS Muol","Moul","Noto Serif Khmer","Noto Sans Khmer",serif;font-weight:400;font-size:.82em;line-height:1.9}
h3 [lang=km],h4 [lang=km],.lead-in[lang=km]{font-family:"Noto Sans Khmer","Khmer OS Battambang","Khmer OS",sans-serif;line-height:1.8}
p{margin:0 0 .9em}
.pair{display:grid;grid-template-columns:1fr;gap:0 1.8rem}
@media (min-width:44rem){.pair{grid-template-columns:1fr 1fr}}
.lead{font-size:1.15em;color:var(--accent)}
blockquote{margin:1.2em 0;padding:.1em 0 .1em 1.1em;border-left:4px solid var(--gold);font-style:italic}
blockquote p:last-child{margin-bottom:0}
.small,figcaption{font-size:.86rem;color:var(--muted)}
ul,ol{padding-left:1.4em;margin:0 0 1em}
li{margin:.25em 0}
li::marker{color:var(--gold);font-weight:700}
.lead-in{font-weight:700}
.cover{background:#0f4c5c;color:#fff;border-bottom:6px solid #b8862d;margin:0 calc(50% - 50vw);padding:3.5rem calc(50vw - 50% + 1.1rem) 3rem}
.cover h1{color:#fff;font-size:clamp(1.9rem,6vw,3rem);margin:2.2rem 0 .6rem;line-height:1.15}
.cover h1::before{content:"";display:block;width:4rem;height:4px;background:#b8862d;margin-bottom:1.2rem}
.cover p{margin:.2em 0;font-family:"Noto Sans","Segoe UI",Roboto,Helvetica,Arial,"Khmer OS Battambang","Noto Sans Khmer",sans-serif}
.cover .organisation{font-weight:700}
.cover .subtitle{font-size:1.15rem;color:#d7e6ea}
.cover .date{margin-top:2rem;color:#d7e6ea}
.cover .date+.date{margin-top:.2em}
.notice{display:inline-block;font-weight:700;font-size:.86rem}
.cover .notice{border:1.5px solid #b8862d;border-radius:.5rem;padding:.35rem .9rem;margin-top:1.2rem}
.foot{position:fixed;left:0;right:0;bottom:0;margin:0;padding:.3rem 1.1rem;text-align:center;background:var(--tint);border-top:1px solid var(--line);color:var(--ink)}
nav ul{list-style:none;padding:0}
nav li{border-bottom:1px solid var(--line);margin:0}
nav a{display:flex;flex-wrap:wrap;gap:0 1.8rem;padding:.45rem 0;color:inherit;text-decoration:none}
nav a>*{flex:1 1 14rem}
nav a:hover,nav a:focus{color:var(--accent);text-decoration:underline}
nav .l1{font-weight:700}
nav .l2{padding-left:1.2rem}
nav .l3{padding-left:2.4rem;font-size:.92em}
a{color:var(--accent)}
dl{margin:1.2em 0;font-size:.93rem}
dl>div{display:grid;grid-template-columns:1fr;background:var(--tint);padding:.55rem .9rem;border-bottom:2px solid var(--paper);break-inside:avoid}
dt{font-weight:700;color:var(--muted);font-size:.86rem}
dd{margin:0}
dt [lang],td [lang],th [lang]{display:block}
@media (min-width:34rem){dl>div{grid-template-columns:11rem 1fr;gap:0 1.2rem}}
.wide{overflow-x:auto;margin:1.2em 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:700;padding-bottom:.4rem}
caption [lang]{display:block}
th{color:var(--accent);text-align:left;vertical-align:bottom;border-bottom:2px solid var(--accent);padding:.4rem .6rem;font-size:.86rem}
td{vertical-align:top;border-bottom:1px solid var(--line);padding:.45rem .6rem}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
table.form td{height:2.4rem;border:1px solid var(--line)}
.centre{text-align:center}.end{text-align:right;font-variant-numeric:tabular-nums}
tr.strong td{font-weight:700;background:var(--tint);border-bottom-color:var(--accent)}
figure{margin:1.6em 0;text-align:center;break-inside:avoid}
figure img{max-width:100%;height:auto;background:#fff;border-radius:.4rem;padding:.4rem}
@media (max-width:34rem){figure img{width:100%!important}}
figcaption{text-align:left;margin-top:.5rem}
.card{background:var(--tint);border-left:5px solid var(--accent);padding:1rem 1.2rem;margin:2.4rem 0;break-inside:avoid}
.card dl>div{padding:.3rem 0;border-color:var(--line)}
.card h3{margin-top:0}
.index ul{list-style:none;padding:0}
@media (min-width:44rem){.index .group{columns:2;column-gap:1.8rem}}
.index li{break-inside:avoid;border-bottom:1px solid var(--line);padding:.2rem 0;font-size:.92rem}
.index li>a{display:block;font-size:.92em}
@media print{
:root{--ink:#000;--muted:#444;--accent:#0f4c5c;--gold:#b8862d;--line:#bbb;--tint:#f3f5f6;--paper:#fff}
@page{size:A4;margin:18mm 16mm 14mm}
body{font-size:10.5pt}
main,body.both main{max-width:none;padding:0 0 13mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.cover{margin:0;padding:3cm 1.2cm;break-after:page;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.card,dl>div,tr.strong td{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page,.contents,.index{break-before:page}
.keep,tr,li,.pair,blockquote{break-inside:avoid}
thead{display:table-header-group}
.pair{grid-template-columns:1fr 1fr}
nav a,a{color:inherit;text-decoration:none}
.foot{background:none;border-color:var(--line);padding:2mm 0}
}
)css";
}

} // namespace daikou::reports
