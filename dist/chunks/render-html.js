import "./rolldown-runtime.js";
import { l as VERSION, o as printable } from "./first.js";
import { r as compliancePercent } from "./counts.js";
import { _n as devicesAndItems, _r as toWords, dr as byteSize, fr as daysAway, hr as plural, mr as percentOf, or as dayNumber, pn as CRITERION_WORDS, pr as listWords, qr as compareText, sr as daysBetween } from "./core.js";
import { a as listDrift, c as noUpgradesInWords, d as shownReasonOf, f as shownStatusOf, i as RECORD_MARKS, l as observedInWords, m as withoutPlatform, n as LAPSE_WORDS, o as meaningOf, r as REASON_WORDS, s as nameOfRow, t as DIMENSION_WORDS, u as runsInWords } from "./words4.js";
import { t as worstFirst } from "./worst-first.js";
import { tt as unreadPoliciesInWords } from "./command-line.js";
import { createHash } from "node:crypto";
import { createRequire } from "module";
// src/report/generated/page.ts
const PAGE_SCRIPT = "(function(){function e(e,t){let n;return()=>n??=new RegExp(e,t)}function t(e){let[t,r,i]=[n(e,0,4),n(e,5,7),n(e,8,10)],a=r>2?t:t-1,o=Math.floor((153*((r+9)%12)+2)/5),s=Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return a*365+s+o+i-719469}function n(e,t,n){let r=0;for(let i=t;i<n;i+=1)r=r*10+e.charCodeAt(i)-48;return r}t(`9999-12-31`);function r(e,t){return t==null?`from ${e}`:`${e} to ${t}`}let i=[`name`,`status`,`software`,`drift`,`target`,`by`,`reason`,`type`,`role`,`platform`,`location`,`tenant`,`approved`,`image`,`approved_by`,`ticket`,`upgrade`],a=new Set([`approved`,`image`,`approved_by`,`ticket`,`upgrade`]);function o(e){return e.filter(e=>!a.has(e))}let s={name:`Name`,status:`Status`,software:`Software`,drift:`Drift`,target:`Target`,by:`By`,reason:`Reason`,type:`Type`,role:`Role`,platform:`Platform`,location:`Location`,tenant:`Tenant`,approved:`Approved`,image:`Target image`,approved_by:`Approved by`,ticket:`Ticket`,upgrade:`Upgrade`};function c(e,t){return e===`drift`&&t.startsWith(`runs `)}function l(e,t){return c(e,t)?`c-drift drifts`:e===`by`&&/^\\d/.test(t)?`c-by day`:`c-${e}`}let u=new Map([[`valid`,`valid`],[`expiring`,`expiring`],[`invalid`,`invalid`],[`waived`,`waived`],[`no software`,`none`]]);function d(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==void 0&&r.setAttribute(e,n);return r.append(...n),r}function f(e){let t=document.getElementById(e);if(t===null)throw Error(`the page has no element ${e}`);return t}function p(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}function m(){for(let e of document.querySelectorAll(`[data-filter]`)){let t=document.createElement(`a`);t.href=`#${e.dataset.filter??``}`,t.append(...e.childNodes),e.replaceWith(t)}}let h=1e3;function g(e,t){let n=[];addEventListener(`beforeprint`,()=>{for(let e of document.querySelectorAll(`details:not([open])`))e.open=!0,n.push(e);e()}),addEventListener(`afterprint`,()=>{for(let e of n.splice(0))e.open=!1;t()})}function _(e,t){let n=o(e),r=e.filter(e=>!n.includes(e)),i=new Set,a=f(`table`).querySelector(`thead tr`),c=r.map(e=>{let n=d(`th`,{scope:`col`,id:`h-${e}`,\"data-column\":e,hidden:``},s[e]);a?.append(n);let r=d(`input`,{type:`checkbox`,id:`show-${e}`});return r.addEventListener(`change`,()=>{r.checked?i.add(e):i.delete(e),t()}),d(`label`,{for:`show-${e}`},r,s[e])}),l=d(`fieldset`,{},d(`legend`,{class:`sr`},`More columns`),...c);return f(`tools`).append(d(`details`,{class:`columns`},d(`summary`,{},`Columns`),l)),{shown:()=>e.filter(e=>n.includes(e)||i.has(e))}}function v(e){let t=f(`table`);for(let n of t.querySelectorAll(`thead [data-column]`))n.hidden=!e.some(e=>e===n.dataset.column);t.classList.toggle(`first`,e.length===o(e).length)}function y(e,t){let n=new Map,r=new Map;for(let i of e){let e=f(`h-${i}`),a=e.textContent,o=d(`button`,{type:`button`,class:`sort`},a);o.addEventListener(`click`,()=>t(i)),e.replaceChildren(o),n.set(i,e),r.set(i,a)}return{words:r,show({sort:e}){for(let[t,r]of n)e?.column===t?r.setAttribute(`aria-sort`,e.descending?`descending`:`ascending`):r.removeAttribute(`aria-sort`)}}}let b=e(String.raw`[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\u{fff9}-\\u{fffb}\\u{e0001}-\\u{e007f}]`,`gu`),x=/^[ -~]*$/,S=/^(\\s*):(?=:)|#(?=#\\w*(?:\\[|$))/g;function C(e){let t=x.test(e)?e:e.replace(b(),e=>e===`	`?` `:w(e));return!t.includes(`#`)&&!t.includes(`::`)?t:t.replace(S,(e,t)=>t===void 0?w(`#`):t+w(`:`))}function w(e){return e.replace(/[^]/g,e=>`\\\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`)}let T=`[=+\\\\-@\\\\u2212\\\\u207a-\\\\u207c\\\\u208a-\\\\u208c\\\\ufb29\\\\ufe62\\\\ufe63\\\\ufe66\\\\ufe6b\\\\uff0b\\\\uff0d\\\\uff1d\\\\uff20]`,E=RegExp(`^[\\\\s\"']*${T}|^[\\\\t\\\\r\\\\n]`,`u`),D=RegExp(`;(?=\\\\s*${T})`,`gu`);function O(e){let t=C(e).replace(D,`;'`);return E.test(t)||t!==e&&E.test(e)?`'${t}`:t}function k(e){return`${e.map(O).map(e=>/[\",]/.test(e)?`\"${e.replaceAll(`\"`,`\"\"`)}\"`:e).join(`,`)}\\r\\n`}function A({packed:e,text:t},n,r){return[r,...Array.from(n,n=>e.shown.map(e=>t(e,n)))].map(k).join(``)}function j(e,t){let n=URL.createObjectURL(new Blob([`﻿`,t],{type:`text/csv;charset=utf-8`})),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}let ee=new Set([`name`,`approved`,`image`,`upgrade`]);function te({packed:e},t,n){let r=new Map,i=d(`tr`,{class:`filters`});for(let a of e.shown){let{texts:o}=e.columns[a],s=`Filter by ${(t.get(a)??``).toLowerCase()}`,c=ee.has(a)||o.length>150?ie(s,a,n):ne(s,a,o,n);r.set(a,c),i.append(d(`td`,{\"data-column\":a,\"data-label\":t.get(a)},c))}return{row:i,show({filters:e}){for(let[t,n]of r){let r=e.get(t)??``;n instanceof HTMLSelectElement?re(n,r):n.value!==r&&(n.value=r)}}}}function ne(e,t,n,r){let i=d(`select`,{\"aria-label\":e},d(`option`,{value:``},`all`),...n.map(e=>d(`option`,{value:`=${e}`},e===``?`(none)`:e)));return i.addEventListener(`change`,()=>r(t,i.value)),i}function re(e,t){e.querySelector(`option[data-other]`)?.remove(),e.value=t,e.value!==t&&(e.append(d(`option`,{value:t,\"data-other\":``},t)),e.value=t)}function ie(e,t,n){let r=d(`input`,{type:`search`,\"aria-label\":e,autocomplete:`off`,spellcheck:`false`});return r.addEventListener(`input`,M(()=>n(t,r.value))),r}function M(e){let t;return()=>{clearTimeout(t),t=setTimeout(e,80)}}function N(e,t,n){let r=d(`tr`);for(let i of n){let n=e.text(i,t);i===`name`?r.append(d(`th`,{scope:`row`},P(e,t,n,r))):i===`status`?r.append(d(`td`,{class:`c-status`},F(n))):i===`type`&&n.includes(` `)?r.append(d(`td`,{class:`c-type`,title:n},d(`div`,{class:`parted`},...V(n)))):r.append(d(`td`,{class:l(i,n),title:n===``?void 0:n},n))}return r}function P(e,t,n,r){let i=B(e,t),a=d(`button`,{type:`button`,class:i.length>1?`toggle parted`:`toggle`,\"aria-expanded\":`false`,\"aria-label\":i.length>1?n:void 0,title:n},...i);return a.addEventListener(`click`,()=>{let n=r.nextElementSibling;if(n?.classList.contains(`more`)===!0){n.remove(),a.setAttribute(`aria-expanded`,`false`);return}let i=d(`td`,{colspan:String(r.cells.length)},R(e,t));r.after(d(`tr`,{class:`more`},i)),a.setAttribute(`aria-expanded`,`true`)}),a}function F(e){return d(`span`,{class:`status s-${u.get(e)??`none`}`},e)}let I=[`Order`,`Software`,`Approved`,`Preferred`,`Matched by`,`Rank`,`Record`,`Declared in`],L=[`name`,`software`,`target`,`by`,`approved_by`,`ticket`,`type`,`role`,`platform`,`location`,`tenant`];function R({packed:e,text:t},n){let{asOf:i,lists:a,listOf:o,matches:c}=e,l=a[o[n]??0]??[],u=t(`status`,n),f=t(`reason`,n),p=d(`dl`,{class:`facts`}),m=(e,t)=>{t!==``&&p.append(d(`div`,{},d(`dt`,{},e),d(`dd`,{},t)))};m(`Status`,`${u}${f===``?``:`: ${f}`}, as of ${i}`);for(let e of L)m(s[e],t(e,n));if(m(`Seen to run`,z(e.observed,n)),m(`Waiver`,z(e.waivers,n)),m(`Image files`,z(e.images,n)||`none`),m(`Declared in`,`${z(e.files,n)}:${e.lines[n]??0}`),l.length===0)return d(`div`,{class:`details`},p,d(`p`,{},e.noMatch));let h=l.map((e,t)=>{let n=c[e];if(n===void 0)throw Error(`the data of the page has a hole`);let[a,o,s,l,u,f,p,m,h]=n,g=r(s,l===``?null:l);return d(`tr`,{class:p===1?void 0:`past`},d(`td`,{class:`n`},String(t+1)),d(`th`,{scope:`row`},o),d(`td`,{},p===1?g:`${g} (not on ${i})`),d(`td`,{},m===1?`preferred`:`–`),d(`td`,{},f),d(`td`,{class:`n`},String(u)),d(`td`,{},a===``?`–`:a),d(`td`,{},d(`code`,{},h)))}),g=d(`table`,{},d(`caption`,{},`Matching records of ${t(`name`,n)}, in their order`),d(`thead`,{},d(`tr`,{},...I.map(e=>d(`th`,{scope:`col`},e)))),d(`tbody`,{},...h));return d(`div`,{class:`details`,role:`region`,\"aria-label\":`Matching records of ${t(`name`,n)}`,tabindex:`0`},p,g)}function z({texts:e,rows:t},n){return e[t[n]??0]??``}function B({packed:e},t){let{texts:n,rows:r}=e.columns.name,i=r[t]??0,a=n[i]??``;if(a.length<=22)return[a];let o=Math.max(U(a,n[i-1]??``),U(a,n[i+1]??``)),s=Math.max(Math.min(o,a.length-6)-6,0);return/[\\udc00-\\udfff]/.test(a[s]??``)&&--s,H(a,s)}function V(e){return H(e,e.lastIndexOf(` `)+1)}function H(e,t){return[d(`span`,{class:`start`},e.slice(0,t)),d(`span`,{class:`end`},e.slice(t))]}function U(e,t){let n=0;for(;n<e.length&&e[n]===t[n];)n+=1;return n}let W=[25,50,100,250],G={search:``,filters:new Map,sort:void 0,page:1,size:50};function K(e){let t=e.replace(/^#/,``);if(!t.includes(`=`))return;let n=new URLSearchParams(t),r=n.get(`sort`)??``,a=J(r.replace(/^-/,``)),o=new Map;for(let e of i){let t=n.get(e);t!==null&&t!==``&&o.set(e,t)}let s=Number(n.get(`size`)),c=Number(n.get(`page`));return{search:n.get(`q`)??``,filters:o,sort:a===void 0?void 0:{column:a,descending:r.startsWith(`-`)},page:Number.isInteger(c)&&c>0?c:1,size:W.find(e=>e===s)??G.size}}function q({search:e,filters:t,sort:n,page:r,size:i}){let a=new URLSearchParams;e!==``&&a.set(`q`,e);for(let[e,n]of t)a.set(e,n);n!==void 0&&a.set(`sort`,`${n.descending?`-`:``}${n.column}`),r!==1&&a.set(`page`,String(r)),i!==G.size&&a.set(`size`,String(i));let o=a.toString();return o===``?``:`#${o}`}function J(e){return i.find(t=>t===e)}function ae(e){let t=new Map(i.map(t=>[t,Uint32Array.from(e.columns[t].rows)])),n=e=>t.get(e)??new Uint32Array,r=new Map,a=t=>{let n=r.get(t);return n===void 0&&r.set(t,n=e.columns[t].texts.map(e=>e.toLowerCase())),n},o=(t,n)=>{if(n.startsWith(`=`)){let r=n.slice(1);return Y(e.columns[t].texts,e=>e===r)}let r=n.toLowerCase();return Y(a(t),e=>e.includes(r))};return{packed:e,text:(t,r)=>e.columns[t].texts[n(t)[r]??0]??``,find:({search:t,filters:r,sort:i})=>{let a=new Uint8Array(e.rows).fill(1);for(let[e,t]of r)oe(a,n(e),o(e,t));for(let r of t.toLowerCase().split(/\\s+/)){if(r===``)continue;let t=new Uint8Array(e.rows);for(let i of e.shown)se(t,n(i),o(i,r));for(let e=0;e<a.length;e+=1)a[e]=(a[e]??0)&(t[e]??0)}let s=ce(a);return i===void 0?s:le(s,n(i.column),i.descending)}}}function Y(e,t){return Uint8Array.from(e,e=>+!!t(e))}function oe(e,t,n){for(let r=0;r<e.length;r+=1)n[t[r]??0]===0&&(e[r]=0)}function se(e,t,n){if(n.includes(1))for(let r=0;r<e.length;r+=1)n[t[r]??0]===1&&(e[r]=1)}function ce(e){let t=new Uint32Array(e.length),n=0;for(let r=0;r<e.length;r+=1)e[r]===1&&(t[n++]=r);return t.subarray(0,n)}function le(e,t,n){let r=t.length,i=Float64Array.from(e,e=>(n?-(t[e]??0):t[e]??0)*r+e).sort();return Uint32Array.from(i,e=>(e%r+r)%r)}async function X(e){let t=Uint8Array.from(atob(e.textContent),e=>e.charCodeAt(0));e.remove();let n=new Blob([t]).stream().pipeThrough(new DecompressionStream(`gzip`));return JSON.parse(await new Response(n).text())}function ue(e){let t=d(`input`,{type:`search`,id:`search`,autocomplete:`off`,spellcheck:`false`});t.addEventListener(`input`,M(()=>e.onSearch(t.value)));let n=Q(`Show all`,e.onReset),r=Q(`Download CSV`,e.onDownload);f(`tools`).append(d(`label`,{for:`search`},`Search`),t,n,r,d(`span`,{class:`note`},`The address of this page keeps what is shown.`));let i=d(`select`,{id:`size`},...W.map(e=>d(`option`,{value:String(e)},String(e))));i.addEventListener(`change`,()=>e.onSize(Number(i.value)));let a,o=1,s=d(`span`,{class:`at`}),c=Q(`First`,()=>e.onPage(1)),l=Q(`Previous`,()=>e.onPage((a?.page??2)-1)),u=Q(`Next`,()=>e.onPage((a?.page??0)+1)),m=Q(`Last`,()=>e.onPage(o));f(`pages`).append(d(`nav`,{\"aria-label\":`Pages of the table`},c,l,s,u,m),d(`label`,{for:`size`},`Rows a page`),i);let h=f(`count`);return{show(e,r,d){a=e,o=Math.max(1,Math.ceil(r/e.size)),t.value!==e.search&&(t.value=e.search),i.value=String(e.size),s.textContent=`Page ${p(e.page)} of ${p(o)}`;for(let[t,n]of[[c,e.page<=1],[l,e.page<=1],[u,e.page>=o],[m,e.page>=o]])Z(t,n);Z(n,r===d&&e.search===``&&e.filters.size===0&&e.sort===void 0);let f=(e.page-1)*e.size,g=Math.min(r,f+e.size),_=r===0?`Nothing`:`${p(f+1)} to ${p(g)} of ${p(r)}`;h.textContent=d===0?`No devices or items.`:r===d?`${_} devices and items.`:`${_} found among ${p(d)} devices and items.`}}}function Z(e,t){t?e.setAttribute(`aria-disabled`,`true`):e.removeAttribute(`aria-disabled`)}function Q(e,t){let n=d(`button`,{type:`button`},e);return n.addEventListener(`click`,()=>{n.getAttribute(`aria-disabled`)!==`true`&&t()}),n}let $=1e3;function de(e){for(let t of document.querySelectorAll(`details[data-upgrade]`))t.addEventListener(`toggle`,()=>{let n=t.querySelector(`p`),r=new Map([[`upgrade`,`=${t.dataset.upgrade??``}`]]),i=e.find({search:``,filters:r,sort:{column:`name`,descending:!1}}),a=Array.from(i.subarray(0,$),(t,n)=>{let r=e.text(`name`,t),i=d(`a`,{href:`#name==${encodeURIComponent(r)}`},r);return n===0?[i]:[`, `,i]}),o=i.length>$?[` and ${p(i.length-$)} more`]:[];n?.replaceChildren(...a.flat(),...o)},{once:!0})}async function fe(){let e=ae(await X(f(`data`))),{rows:t,asOf:n}=e.packed,r=K(location.hash)??G,i=e.find(r),a=e=>{r={...r,page:1,...e},history.replaceState(null,``,q(r)||location.pathname+location.search),S()},o=ue({onSearch:e=>a({search:e}),onSize:e=>a({size:e}),onPage:e=>a({page:e}),onReset:()=>a({...G,size:r.size}),onDownload:()=>j(`devices-and-items-${n}.csv`,A(e,i,[...c.words.values()]))}),s=_(e.packed.shown,()=>S()),c=y(e.packed.shown,e=>{let{sort:t}=r;t?.column===e?a({sort:t.descending?void 0:{column:e,descending:!0}}):a({sort:{column:e,descending:!1}})}),l=te(e,c.words,(e,t)=>{let n=new Map(r.filters);t===``?n.delete(e):n.set(e,t),a({filters:n})}),u=f(`table`);u.querySelector(`thead`)?.append(l.row);let b=d(`tbody`),x=(n,r)=>{let a=Array.from(i.subarray(n,r),t=>N(e,t,s.shown())),o=d(`td`,{colspan:String(s.shown().length),class:`nothing`},t===0?`No device or item was judged.`:`No device or item matches the filters.`);b.replaceChildren(...a.length===0?[d(`tr`,{},o)]:a)},S=()=>{i=e.find(r);let n=Math.max(1,Math.ceil(i.length/r.size));r.page>n&&(r={...r,page:n}),v(s.shown()),c.show(r),l.show(r),o.show(r,i.length,t),x((r.page-1)*r.size,r.page*r.size)};S(),u.querySelector(`tbody`)?.replaceWith(b),m(),de(e),g(()=>{x(0,h),f(`count`).textContent=i.length>1e3?`The first ${p(h)} of ${p(i.length)} devices and items; the CSV format contains all.`:`${p(i.length)} of ${p(t)} devices and items.`},()=>S());let C=()=>{f(`subjects`).scrollIntoView(),f(`scroll`).focus({preventScroll:!0})};addEventListener(`hashchange`,()=>{let e=K(location.hash);e!==void 0&&(r=e,S(),C())}),location.hash.includes(`=`)&&C(),document.documentElement.dataset.ready=`true`}fe()})();", NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g, ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function markup(strings, ...values) {
	let pieces = withoutIndent(strings), made = pieces[0] ?? "";
	return values.forEach((value, index) => {
		made += readText(value) + (pieces[index + 1] ?? "");
	}), { html: made };
}
const known = new WeakMap();
function withoutIndent(strings) {
	let pieces = known.get(strings);
	return pieces === void 0 && known.set(strings, pieces = strings.map((piece, index) => {
		let flush = piece.replace(/(?<![ \t])[ \t]*\n\s*/g, "\n");
		return index === strings.length - 1 ? flush.replace(/(?<!\s)\s+$/, "\n") : flush;
	})), pieces;
}
function raw(text) {
	return { html: text };
}
function join(parts) {
	return { html: parts.map((part) => part.html).join("") };
}
const NOTHING = { html: "" };
function readText(value) {
	return value === void 0 ? "" : typeof value == "number" ? formatCount(value) : typeof value == "string" ? escapeHtml(value) : "html" in value ? value.html : join(value).html;
}
function escapeHtml(text) {
	return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
function formatCount(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
const NIL = markup`<td class="nil">–</td>`;
function cell(text) {
	return text === null ? NIL : markup`<td>${text}</td>`;
}
// src/report/formats/html/bars.ts
const PARTS = [
	["invalid", ({ invalid, waived }) => invalid - waived],
	["waived", ({ waived }) => waived],
	["unsupported", ({ unsupported }) => unsupported],
	["none", ({ noSoftware }) => noSoftware],
	["valid", ({ valid, unsupported }) => valid - unsupported]
], PATTERNS = raw("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs><pattern id=\"p-invalid\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"ground-invalid\" width=\"5\" height=\"5\"/><rect class=\"stroke-invalid\" width=\"1.6\" height=\"5\"/></pattern><pattern id=\"p-waived\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground-waived\" width=\"5\" height=\"5\"/><circle class=\"stroke-waived\" cx=\"2.5\" cy=\"2.5\" r=\"1.1\"/></pattern><pattern id=\"p-none\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground-none\" width=\"4\" height=\"4\"/><rect class=\"stroke-none\" width=\"4\" height=\"1\"/></pattern><pattern id=\"p-unsupported\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><rect class=\"ground-unsupported\" width=\"5\" height=\"5\"/><rect class=\"stroke-unsupported\" width=\"1.6\" height=\"5\"/></pattern></defs></svg>");
function statusBar(counts, width = 160, height = 12) {
	let shown = PARTS.map(([name, count]) => ({
		name,
		count: count(counts)
	})).filter(({ count }) => count > 0);
	if (counts.total === counts.notExpected) return NOTHING;
	let widths = fitWidths(shown.map(({ count }) => count), width), at = 0, parts = shown.map(({ name }, index) => {
		let wide = widths[index] ?? 0, part = `<rect class="bar-${name}" x="${at.toFixed(1)}" width="${wide.toFixed(1)}" height="${height}"/>`;
		return at += wide, raw(part);
	});
	return markup`<svg
    class="bar" preserveAspectRatio="none"
    viewBox="0 0 ${raw(String(width))} ${raw(String(height))}"
    width="${raw(String(width))}"
    height="${raw(String(height))}"
    aria-hidden="true"
    focusable="false"
  >
    ${join(parts)}
  </svg>`;
}
function fitWidths(counts, width) {
	let total = counts.reduce((sum, count) => sum + count, 0), wanted = counts.map((count) => Math.max(count / total * width, 2.5)), excess = wanted.reduce((sum, one) => sum + one, 0) - width, widest = wanted.indexOf(Math.max(...wanted));
	return wanted.map((one, index) => index === widest ? one - excess : one);
}
function percentText(counts) {
	return counts.total === counts.notExpected ? "–" : `${compliancePercent(counts)} %`;
}
const LEGEND = raw(`<ul class="legend">${[
	["invalid", "invalid"],
	["waived", "invalid, waived"],
	["unsupported", "valid, out of support"],
	["none", "no software"],
	["valid", "valid"]
].map(([name = "", words = ""]) => `<li><svg width="18" height="12" aria-hidden="true" focusable="false"><rect class="bar-${name}" width="18" height="12"/></svg>${words}</li>`).join("")}</ul>`), NEARLY_ALL = 2e3;
function renderReasons({ reasons, unreadPolicies }) {
	return reasons.length === 0 ? NOTHING : markup`<h3 id="reasons">Why devices and items are invalid</h3>
    ${table$1("Reasons, most frequent first", [
		"Reason",
		"What it means",
		"#Devices",
		"#Inventory items",
		"#Waived"
	], reasons.map(({ reason, devices, inventoryItems, waived }) => markup`<tr>
        <th scope="row">
          <span data-filter="reason==${encodeURIComponent(REASON_WORDS[reason].name)}"
            >${REASON_WORDS[reason].name}</span
          >
        </th>
        <td>${meaningOf(reason, unreadPolicies)}</td>
        <td class="n">${devices}</td>
        <td class="n">${inventoryItems}</td>
        <td class="n">${waived}</td>
      </tr>`), "reason", "stack reasons")}`;
}
function renderChange({ change }) {
	if (change === null) return NOTHING;
	let { base, sentence, newlyInvalid, fixed, causes } = change, names = (title, list) => list.length === 0 ? NOTHING : markup`<p><b>${title}</b> (${list.length}): ${linkNames(list, list.length, 30)}</p>`;
	return section("change", "What this change does", markup`<p>
        Compared with the commit <code>${base.slice(0, 12)}</code>, ${sentence}:
        ${plural(change.newDiagnostics, "new diagnostic")}, ${change.fixedDiagnostics} fixed.
      </p>
      ${names("Newly invalid", newlyInvalid)}${names("Fixed", fixed)}
      ${causes.length === 0 ? NOTHING : table$1("Changed entries that affect results", [
		"Entry",
		"Change",
		"#Newly invalid",
		"#Fixed",
		"#Changed matches",
		"#Changed image files",
		"Place"
	], causes.map(causeRow), "entry", "stack changes")}`);
}
function causeRow(cause) {
	let { kind, name, action, newlyInvalid, fixed, matchesChanged, imagesChanged } = cause;
	return markup`<tr>
    <th scope="row">${toWords(kind)} ${name ?? ""}</th>
    <td>${action}${alteredOf(cause)}</td>
    <td class="n">${newlyInvalid}</td>
    <td class="n">${fixed}</td>
    <td class="n">${matchesChanged}</td>
    <td class="n">${imagesChanged}</td>
    <td>${place(cause.place)}</td>
  </tr>`;
}
function alteredOf({ fields, altered }) {
	let more = fields.length - altered.length;
	return markup`${join(altered.map(({ field, words }) => markup`<br><code>${field}</code> ${words}`))}${more > 0 ? markup`<br>and ${more} more` : NOTHING}`;
}
function renderImages({ images }) {
	let { unresolved, withoutChecksum } = images;
	return unresolved.length + withoutChecksum.length + images.inUse === 0 ? section("images", "Image files", markup`<p>No image file is in use.</p>`) : unresolved.length + withoutChecksum.length === 0 ? section("images", "Image files", markup`<p>Every device and item with software has an image file, and all ${images.inUse} in use have a checksum.</p>`) : section("images", "Image files", markup`${unresolved.length === 0 ? NOTHING : table$1("Devices and items with software but no image file", [
		"Name",
		"Software",
		"Place"
	], unresolved.map((one) => markup`<tr>
                  <th scope="row">${linkTo("name", one.name)}</th>
                  <td>${one.software}</td>
                  <td>${place(one.place)}</td>
                </tr>`), "device or item", "stack")}${withoutChecksum.length === 0 ? NOTHING : table$1("Image files in use without a checksum, most used first", [
		"Image file",
		"Software",
		"#Devices and items",
		"Place"
	], withoutChecksum.map((one) => markup`<tr>
                  <th scope="row">${one.imageFile}</th>
                  <td>${one.software}</td>
                  <td class="n">${one.subjects}</td>
                  <td>${place(one.place)}</td>
                </tr>`), "image file", "stack sums")}`);
}
function renderWaivers({ waivers }) {
	return section("waivers", "Waivers", waivers.length === 0 ? markup`<p>There are no waivers.</p>` : table$1("Waivers, by last day", [
		"Reason",
		"Last day",
		"Approved by",
		"Ticket",
		"Software",
		"#Named",
		"#Waived now",
		"Place"
	], waivers.map(waiverRow), "waiver", "stack waivers"));
}
function renderCoverageSection({ coverage }) {
	return section("coverage", "Coverage", renderCoverage(coverage));
}
function renderCoverage({ devices, inventoryItems, gaps, records }) {
	let row = ({ name, total, matched, covered }) => markup`<tr>
      <th scope="row">${name}</th>
      <td class="n">${covered}</td>
      <td class="n">${matched}</td>
      <td class="n">${total}</td>
      <td class="n">${total === 0 ? "–" : `${percentOf(covered, total)} %`}</td>
    </tr>`, remarks = [
		...records.unused === null || records.unused === 0 ? [] : [`${formatCount(records.unused)} ${match(records.unused)} nothing`],
		...records.otherPlatform === 0 ? [] : [`${formatCount(records.otherPlatform)} ${match(records.otherPlatform)} only devices of other platforms`],
		...records.conflicting === 0 ? [] : [`${formatCount(records.conflicting)} ${records.conflicting === 1 ? "disagrees" : "disagree"} on what is preferred`]
	];
	return markup`<p>
      ${plural(records.total, "record")} of validated software${remarks.length === 0 ? "" : `: ${listWords(remarks)}`}.
    </p>
    ${table$1("Coverage: devices and items with a policy to follow", [
		"Group",
		"#Covered",
		"#Matched by any record",
		"#Total",
		"#Covered, percent"
	], [
		row(devices),
		row(inventoryItems),
		...gaps.map(row)
	], "row", "stack coverage")}`;
}
function match(count) {
	return count === 1 ? "matches" : "match";
}
function waiverRow(waiver) {
	let { reason, until, expired, approvedBy, ticket, software, named, excused } = waiver;
	return markup`<tr>
    <th scope="row">${reason}</th>
    <td><time datetime="${until}">${until}</time>${expired ? " (past)" : ""}</td>
    <td>${approvedBy ?? "–"}</td>
    <td>${ticket ?? "–"}</td>
    <td>${software ?? "any"}</td>
    <td class="n">${named}</td>
    <td class="n">${excused}</td>
    <td>${place(waiver.place)}</td>
  </tr>`;
}
function emptyColumns(columns) {
	return Object.entries(columns).filter(([, values]) => values.every((value) => value === null)).map(([number]) => ` without-${number}`).join("");
}
function section(id, title, body) {
	return markup`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section> `;
}
function table$1(caption, headings, rows, noun, style = "", folded = 200) {
	let head = headings.map((heading) => heading.startsWith("#") ? markup`<th scope="col" class="n">${heading.slice(1)}</th>` : markup`<th scope="col">${heading}</th>`), part = (title, from, to) => markup`<section class="scroll" aria-label="${title}" tabindex="0">
      <table class="${style}">
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${join(head)}
          </tr>
        </thead>
        <tbody>
          ${join(rows.slice(from, to))}
        </tbody>
      </table>
    </section> `, more = Math.min(rows.length - 12, folded);
	if (more <= 0) return part(caption, 0, 12);
	let left = rows.length - 12 - more, rest = left > 0 ? markup`<p class="note">and ${plural(left, `more ${noun}`)}; see the JSON format</p>` : NOTHING;
	return markup`${part(caption, 0, 12)}
    <details>
      <summary>${formatCount(more)} more<span class="sr"> of: ${caption}</span></summary>
      ${part(`${caption}, continued`, 12, 12 + more)}${rest}
    </details> `;
}
function linkTo(column, text, label = markup`${text}`) {
	return markup`<span data-filter="${column}==${encodeURIComponent(printable(text))}">${label}</span>`;
}
function linkNames(names, all, limit) {
	let links = names.slice(0, limit).map((name) => linkTo("name", name)), rest = all - links.length;
	return markup`${join(links.map((link, index) => index === 0 ? link : markup`, ${link}`))}${rest > 0 ? ` and ${formatCount(rest)} more` : ""}`;
}
function place({ file, line }) {
	let at = file.lastIndexOf("/") + 1;
	return markup`<code>${file.slice(0, at)}<wbr>${file.slice(at)}:${raw(String(line))}</code>`;
}
// src/report/formats/html/breakdowns.ts
const COLUMNS = {
	platform: "platform",
	device_type: "type",
	role: "role",
	tenant: "tenant",
	location: "location",
	part_id: "type"
};
function renderWork(report) {
	let { breakdowns } = report;
	if (breakdowns.length === 0) return NOTHING;
	let ofKind = (kind, title) => {
		let shown = breakdowns.filter((breakdown) => breakdown.kind === kind);
		return shown.length === 0 ? NOTHING : shown.every(({ groups }) => groups.every(({ counts }) => isFine(counts))) ? markup`<p>${title}: no group is below 100 %.</p>` : markup`<h3>${title}</h3>
      <div class="breakdowns">${shown.filter(({ groups }) => groups.some(({ counts }) => !isFine(counts))).map(renderBreakdown)}</div>`;
	};
	return markup`<section aria-labelledby="breakdowns">
    <h2 id="breakdowns">Where work is needed</h2>
    ${renderReasons(report)}${ofKind("device", "Devices")}${ofKind("inventory_item", "Inventory items")}
  </section> `;
}
function renderBreakdown({ kind, dimension, groups }) {
	let needy = groups.filter(({ counts }) => !isFine(counts)), fine = groups.length - needy.length, shown = needy.slice(0, 8), folded = needy.slice(8, 208), left = needy.length - shown.length - folded.length, title = `${kind === "device" ? "Devices" : "Inventory items"} by ${DIMENSION_WORDS[dimension]}`, more = markup`<details>
    <summary>${formatCount(folded.length)} more<span class="sr">: ${title.toLowerCase()}</span></summary>
    ${table(`${title}, continued`, dimension, folded)}${left > 0 ? markup`<p class="note">and ${left} more; see the table of devices and items or the other formats</p>` : NOTHING}
  </details>`;
	return markup`<div class="breakdown">${table(title, dimension, shown)}${folded.length > 0 ? more : NOTHING}${fine > 0 ? fineGroups(groups.slice(-fine), title) : NOTHING}</div> `;
}
function isFine({ total, notExpected, compliant }) {
	return compliant === total - notExpected;
}
function fineGroups(groups, title) {
	let names = groups.slice(0, 200).map(({ name }) => name ?? "none");
	return markup`<details>
    <summary>${formatCount(groups.length)} at 100 %<span class="sr">: ${title.toLowerCase()}</span></summary>
    <p class="note">${listWords(names, 200)}${groups.length > names.length ? ` and ${formatCount(groups.length - names.length)} more` : ""}</p>
  </details>`;
}
function table(caption, dimension, groups) {
	return markup`<table class="groups">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${capital(DIMENSION_WORDS[dimension])}</th>
        <th scope="col"><span class="sr">Shares</span></th>
        <th scope="col" class="n">Compliant</th>
        <th scope="col" class="n">Invalid</th>
        <th scope="col" class="n">Waived</th>
        <th scope="col" class="n">Out of support</th>
        <th scope="col" class="n">No software</th>
        <th scope="col" class="n">Total</th>
      </tr>
    </thead>
    <tbody>
      ${join(groups.map((group) => row$4(dimension, group)))}
    </tbody>
  </table>`;
}
function row$4(dimension, { name, counts }) {
	return markup`<tr>
    <th scope="row"><span data-filter="${`${COLUMNS[dimension]}==${encodeURIComponent(printable(name ?? ""))}`}">${name === null ? markup`<i>none</i>` : markup`${name}`}</span></th>
    <td>${statusBar(counts, 72, 10)}</td>
    <td class="n">${percentText(counts)}</td>
    <td class="n">${counts.invalid}</td>
    <td class="n">${counts.waived}</td>
    <td class="n">${counts.unsupported}</td>
    <td class="n">${counts.noSoftware}</td>
    <td class="n">${counts.total}</td>
  </tr>`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
// src/report/formats/html/drift.ts
const HEADINGS$3 = [
	"Name",
	"Should run",
	"Runs",
	"Approved",
	"Seen",
	"Source",
	"Observed in"
];
function renderDrift({ subjects, observes }) {
	if (!observes) return NOTHING;
	let observed = subjects.filter((subject) => subject.observed !== null).length, drifting = listDrift(subjects);
	if (drifting.length === 0) return section("drift", "Drift", markup`<p>All ${devicesAndItems(observed)} that were observed run what they should.</p>`);
	let unapproved = drifting.filter((subject) => subject.observed?.approved === !1).length;
	return section("drift", "Drift", markup`<p>
        ${formatCount(drifting.length)} of ${devicesAndItems(observed)} that were observed run another version than they
        should: no record approves what ${formatCount(unapproved)} of them run.
        <span data-filter="drift=runs">Show them in the table</span>
      </p>
      ${table$1("What runs other software than it should", HEADINGS$3, drifting.map(row$3), "device or item", "stack drifting")}`);
}
function row$3(subject) {
	let { observed, software } = subject;
	return observed === null ? NOTHING : markup`<tr>
    <th scope="row">${linkTo("name", nameOfRow(subject))}</th>
    <td class="v">${software ?? "–"}</td>
    <td class="v">${observed.version}</td>
    <td>${observed.approved ? "yes" : "no"}</td>
    <td><time datetime="${observed.seen}">${observed.seen}</time></td>
    <td>${observed.source ?? "–"}</td>
    <td>${place(observed.place)}</td>
  </tr>`;
}
// node_modules/fflate/esm/index.mjs
var require = createRequire("/"), _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch {}
var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array, fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]), fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]), clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]), freb = function(eb, start) {
	for (var b = new u16(31), i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	for (var r = new i32(b[30]), i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
}, _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
_b.b;
for (var revfd = _b.r, rev = new u16(32768), i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2, x = (x & 61680) >> 4 | (x & 3855) << 4, rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
for (var hMap = (function(cd, mb, r) {
	for (var s = cd.length, i = 0, l = new u16(mb); i < s; ++i) cd[i] && ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) for (var sv = i << 4 | cd[i], r_1 = mb - cd[i], v = le[cd[i] - 1]++ << r_1, m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
	} else for (co = new u16(s), i = 0; i < s; ++i) cd[i] && (co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i]);
	return co;
}), flt = new u8(288), i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
for (var fdt = new u8(32), i = 0; i < 32; ++i) fdt[i] = 5;
var flm = hMap(flt, 9, 0), fdm = hMap(fdt, 5, 0), shft = function(p) {
	return (p + 7) / 8 | 0;
}, slc = function(v, s, e) {
	return (s == null || s < 0) && (s = 0), (e == null || e > v.length) && (e = v.length), new u8(v.subarray(s, e));
}, wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v, d[o + 1] |= v >> 8;
}, wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v, d[o + 1] |= v >> 8, d[o + 2] |= v >> 16;
}, hTree = function(d, mb) {
	for (var t = [], i = 0; i < d.length; ++i) d[i] && t.push({
		s: i,
		f: d[i]
	});
	var s = t.length, t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		return v[t[0].s] = 1, {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	}), t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	for (t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	}; i1 != s - 1;) l = t[t[i0].f < t[i2].f ? i0++ : i2++], r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++], t[i1++] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	for (var maxSym = t2[0].s, i = 1; i < s; ++i) t2[i].s > maxSym && (maxSym = t2[i].s);
	var tr = new u16(maxSym + 1), mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0, lft = mbt - mb, cst = 1 << lft;
		for (t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		}); i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) dt += cst - (1 << mbt - tr[i2_1]), tr[i2_1] = mb;
			else break;
		}
		for (dt >>= lft; dt > 0;) {
			var i2_2 = t2[i].s;
			tr[i2_2] < mb ? dt -= 1 << mb - tr[i2_2]++ - 1 : ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			tr[i2_3] == mb && (--tr[i2_3], ++dt);
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
}, ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
}, lc = function(c) {
	for (var s = c.length; s && !c[--s];);
	for (var cl = new u16(++s), cli = 0, cln = c[0], cls = 1, w = function(v) {
		cl[cli++] = v;
	}, i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			cls > 2 && (w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305), cls = 0);
		} else if (cls > 3) {
			for (w(cln), --cls; cls > 6; cls -= 6) w(8304);
			cls > 2 && (w(cls - 3 << 5 | 8208), cls = 0);
		}
		for (; cls--;) w(cln);
		cls = 1, cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
}, clen = function(cf, cl) {
	for (var l = 0, i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
}, wfblk = function(out, pos, dat) {
	var s = dat.length, o = shft(pos + 2);
	out[o] = s & 255, out[o + 1] = s >> 8, out[o + 2] = out[o] ^ 255, out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
}, wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final), ++lf[256];
	for (var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l, _b = hTree(df, 15), ddt = _b.t, mdb = _b.l, _c = lc(dlt), lclt = _c.c, nlc = _c.n, _d = lc(ddt), lcdt = _d.c, ndc = _d.n, lcfreq = new u16(19), i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	for (var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l, nlcc = 19; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3, ftlen = clen(lf, flt) + clen(df, fdt) + eb, dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	if (wbits(out, p, 1 + (dtlen < ftlen)), p += 2, dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257), wbits(out, p + 5, ndc - 1), wbits(out, p + 10, nlcc - 4), p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		for (var lcts = [lclt, lcdt], it = 0; it < 2; ++it) for (var clct = lcts[it], i = 0; i < clct.length; ++i) {
			var len = clct[i] & 31;
			wbits(out, p, llm[len]), p += lct[len], len > 15 && (wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12);
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257], len > 7 && (wbits(out, p, sym >> 23 & 31), p += fleb[len]);
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst], dst > 3 && (wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst]);
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	return wbits16(out, p, lm[256]), p + ll[256];
}, deo = new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]), et = new u8(0), dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length, o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post), w = o.subarray(pre, o.length - post), lst = st.l, pos = (st.r || 0) & 7;
	if (lvl) {
		pos && (w[0] = st.r >> 3);
		for (var opt = deo[lvl - 1], n = opt >> 13, c = opt & 8191, msk_1 = (1 << plvl) - 1, prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1), bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1, hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		}, syms = new i32(25e3), lf = new u16(288), df = new u16(32), lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0; i + 2 < s; ++i) {
			var hv = hsh(i), imod = i & 32767, pimod = head[hv];
			if (prev[imod] = pimod, head[hv] = imod, wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos), li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) for (var maxn = Math.min(n, rem) - 1, maxd = Math.min(32767, i), ml = Math.min(258, rem); dif <= maxd && --ch_1 && imod != pimod;) {
					if (dat[i + l] == dat[i + l - dif]) {
						for (var nl = 0; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
						if (nl > l) {
							if (l = nl, d = dif, nl > maxn) break;
							for (var mmd = Math.min(dif, nl - 2), md = 0, j = 0; j < mmd; ++j) {
								var ti = i - dif + j & 32767, cd = ti - prev[ti] & 32767;
								cd > md && (md = cd, pimod = ti);
							}
						}
					}
					imod = pimod, pimod = prev[imod], dif += imod - pimod & 32767;
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din], ++lf[257 + lin], ++df[din], wi = i + l, ++lc_1;
				} else syms[li++] = dat[i], ++lf[dat[i]];
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) syms[li++] = dat[i], ++lf[dat[i]];
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos), lst || (st.r = pos & 7 | w[pos / 8 | 0] << 3, pos -= 7, st.h = head, st.p = prev, st.i = i, st.w = wi);
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			e >= s && (w[pos / 8 | 0] = lst, e = s), pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
}, crct = (function() {
	for (var t = new Int32Array(256), i = 0; i < 256; ++i) {
		for (var c = i, k = 9; --k;) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})(), crc = function() {
	var c = -1;
	return {
		p: function(d) {
			for (var cr = c, i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
}, dopt = function(dat, opt, pre, post, st) {
	if (!st && (st = { l: 1 }, opt.dictionary)) {
		var dict = opt.dictionary.subarray(-32768), newDat = new u8(dict.length + dat.length);
		newDat.set(dict), newDat.set(dat, dict.length), dat = newDat, st.w = dict.length;
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
}, wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
}, gzh = function(c, o) {
	var fn = o.filename;
	if (c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3, o.mtime != 0 && wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1e3)), fn) {
		c[3] = 8;
		for (var i = 0; i <= fn.length; ++i) c[i + 10] = fn.charCodeAt(i);
	}
}, gzhl = function(o) {
	return 10 + (o.filename ? o.filename.length + 1 : 0);
};
function gzipSync(data, opts) {
	opts ||= {};
	var c = crc(), l = data.length;
	c.p(data);
	var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
	return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
var te = typeof TextEncoder < "u" && new TextEncoder(), td = typeof TextDecoder < "u" && new TextDecoder();
try {
	td.decode(et, { stream: !0 });
} catch {}
function strToU8(str, latin1) {
	if (latin1) {
		for (var ar_1 = new u8(str.length), i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	for (var l = str.length, ar = new u8(str.length + (str.length >> 1)), ai = 0, w = function(v) {
		ar[ai++] = v;
	}, i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar), ar = n;
		}
		var c = str.charCodeAt(i);
		c < 128 || latin1 ? w(c) : c < 2048 ? (w(192 | c >> 6), w(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63)) : (w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63));
	}
	return slc(ar, 0, ai);
}
// src/report/page-data.ts
const PAGE_COLUMNS = [
	"name",
	"status",
	"software",
	"drift",
	"target",
	"by",
	"reason",
	"type",
	"role",
	"platform",
	"location",
	"tenant",
	"approved",
	"image",
	"approved_by",
	"ticket",
	"upgrade"
], LATER = new Set([
	"approved",
	"image",
	"approved_by",
	"ticket",
	"upgrade"
]);
function columnsOf(observes) {
	return PAGE_COLUMNS.filter((column) => observes || column !== "drift");
}
function firstColumns(columns) {
	return columns.filter((column) => !LATER.has(column));
}
const HEADINGS$2 = {
	name: "Name",
	status: "Status",
	software: "Software",
	drift: "Drift",
	target: "Target",
	by: "By",
	reason: "Reason",
	type: "Type",
	role: "Role",
	platform: "Platform",
	location: "Location",
	tenant: "Tenant",
	approved: "Approved",
	image: "Target image",
	approved_by: "Approved by",
	ticket: "Ticket",
	upgrade: "Upgrade"
};
function isDrift(column, text) {
	return column === "drift" && text.startsWith("runs ");
}
function classOfCell(column, text) {
	return isDrift(column, text) ? "c-drift drifts" : column === "by" && /^\d/.test(text) ? "c-by day" : `c-${column}`;
}
const STATUS_CLASSES = new Map([
	["valid", "valid"],
	["expiring", "expiring"],
	["invalid", "invalid"],
	["waived", "waived"],
	["no software", "none"]
]), CELLS = {
	name: nameOfRow,
	status: shownStatusOf,
	software: ({ software, platform }) => withoutPlatform(software, platform),
	drift: driftOf,
	target: ({ target, platform }) => withoutPlatform(target?.software ?? null, platform),
	by: lastDayOf,
	reason: shownReasonOf,
	type: ({ type }) => type ?? "",
	role: ({ role }) => role ?? "",
	platform: ({ platform }) => platform ?? "",
	location: ({ location }) => location ?? "",
	tenant: ({ tenant }) => tenant ?? "",
	approved: ({ approved, platform }) => approved.map((software) => withoutPlatform(software, platform)).join(", "),
	image: ({ target }) => target?.imageFiles.join(", ") ?? "",
	approved_by: (subject) => (subject.target ?? subject).approvedBy ?? "",
	ticket: (subject) => (subject.target ?? subject).ticket ?? "",
	upgrade: (_, upgrade) => upgrade === 0 ? "" : String(upgrade)
};
function lastDayOf({ status, validUntil }) {
	return status === "invalid" ? "now" : status === "valid" ? validUntil ?? "no end" : "";
}
function driftOf(subject) {
	let { observed } = subject;
	return observed === null ? "" : observed.drift ? `runs ${runsInWords(subject)}` : "no";
}
function statusMark(status) {
	return markup`<span class="status s-${STATUS_CLASSES.get(status) ?? "none"}">${status}</span>`;
}
// src/report/formats/html/pack.ts
const STATUSES = [
	"invalid",
	"waived",
	"expiring",
	"no software",
	"valid",
	"not expected"
];
function packReport({ asOf, subjects: unordered, upgrades, observes, unreadPolicies }) {
	let order = worstFirst(unordered), subjects = order.flatMap((row) => unordered[row] ?? []), upgradeOf = numberUpgrades(upgrades.list, unordered.length), { matches, lists, listOf } = packMatches(subjects);
	return {
		asOf,
		rows: subjects.length,
		shown: columnsOf(observes),
		columns: Object.fromEntries(PAGE_COLUMNS.map((column) => [column, packColumn(subjects.map((subject, at) => CELLS[column](subject, upgradeOf[order[at] ?? 0] ?? 0)), keyOf(column))])),
		matches,
		noMatch: printable(meaningOf("no_policy", unreadPolicies)),
		lists,
		listOf,
		images: packColumn(subjects.map(({ imageFiles }) => imageFiles.join(", "))),
		waivers: packColumn(subjects.map(({ waiver }) => waiver === null ? "" : `until ${waiver.until}: ${waiver.reason}`)),
		observed: packColumn(subjects.map(({ observed }) => observedInWords(observed))),
		files: packColumn(subjects.map(({ place }) => place.file)),
		lines: subjects.map(({ place }) => place.line),
		kinds: subjects.map(({ kind }) => kind === "device" ? 0 : 1)
	};
}
function numberUpgrades(list, subjects) {
	let numbers = new Uint32Array(subjects);
	for (let [index, { rows }] of list.entries()) for (let row of rows) numbers[row] = index + 1;
	return numbers;
}
function encodePacked(packed) {
	let bytes = gzipSync(strToU8(JSON.stringify(packed)), {
		level: 6,
		mtime: 0
	});
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
function keyOf(column) {
	return column === "status" ? (text) => String(STATUSES.indexOf(text)) : naturalKey;
}
function naturalKey(text) {
	return text === "" ? "￿" : text.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
function packColumn(values, keyOfText = naturalKey) {
	let keys = new Map(), shown = new Map(), rowsAsText = values.map((value) => {
		let text = shown.get(value);
		return text === void 0 && (shown.set(value, text = printable(value)), keys.set(text, keyOfText(text))), text;
	}), texts = [...keys].sort(([a, keyA], [b, keyB]) => compareText(keyA, keyB) || compareText(a, b)), numbers = new Map(texts.map(([text], number) => [text, number]));
	return {
		texts: texts.map(([text]) => text),
		rows: rowsAsText.map((text) => numbers.get(text) ?? 0)
	};
}
function packMatches(subjects) {
	let matches = [], numberOfMatch = new Map(), lists = [], numberOfList = new Map(), numberOf = (match) => {
		let number = numberOfMatch.get(match);
		return number === void 0 && (numberOfMatch.set(match, number = matches.length), matches.push(packMatch(match))), number;
	};
	return {
		matches,
		lists,
		listOf: subjects.map((subject) => {
			let number = numberOfList.get(subject.matches);
			return number === void 0 && (numberOfList.set(subject.matches, number = lists.length), lists.push(subject.matches.map(numberOf))), number;
		})
	};
}
function packMatch({ name, software, start, end, rank, matchedBy, inWindow, preferred, place }) {
	return [
		printable(name ?? ""),
		printable(software),
		start,
		end ?? "",
		rank,
		CRITERION_WORDS[matchedBy],
		+!!inWindow,
		+!!preferred,
		placeInWords(place)
	];
}
function placeInWords({ file, line }) {
	return printable(`${file}:${line}`);
}
// src/report/formats/html/policy.ts
const HEADINGS$1 = [
	"Record",
	"Software",
	"Window",
	"Preferred",
	"For",
	"#Matches",
	"#Relying on it",
	"Approved by",
	"Ticket",
	"Description",
	"Place"
];
function renderPolicy({ records, policyFingerprint }) {
	let without = records.filter(({ approvedBy }) => approvedBy === null).length, empty = emptyColumns({
		8: records.map(({ approvedBy }) => approvedBy),
		9: records.map(({ ticket }) => ticket),
		10: records.map(({ description }) => description)
	});
	return section("policy", "Policy", markup`<p>
        ${plural(records.length, "record")} of validated software${records.length === 0 ? "" : `, ${approversInWords(records.length - without, records.length)} with an approver`}.
        Fingerprint: <code class="long">${policyFingerprint}</code>. It only changes when records, waivers or settings
        change, not when they move between files.
      </p>
      ${records.length === 0 ? NOTHING : table$1("Records, in the order of the files", HEADINGS$1, records.map(row$2), "record", `stack records${empty}`, NEARLY_ALL)}`);
}
function approversInWords(count, all) {
	return count === all ? "all" : count === 0 ? "none" : formatCount(count);
}
function day(date) {
	return markup`<time datetime="${date}">${date}</time>`;
}
function row$2(record) {
	let marks = record.marks.map((mark) => markup` <span class="mark m-${mark}">${RECORD_MARKS[mark]}</span>`);
	return markup`<tr>
    <th scope="row">${record.name ?? "without a name"}${join(marks)}</th>
    <td class="v">${record.software}</td>
    <td>${record.end === null ? "from " : ""}${day(record.start)}${record.end === null ? "" : markup` <span class="end">to ${day(record.end)}</span>`}</td>
    ${record.preferred ? markup`<td>preferred</td>` : NIL}
    <td>${record.assigned}</td>
    <td class="n">${record.matched}</td>
    <td class="n">${record.relying}</td>
    ${cell(record.approvedBy)} ${cell(record.ticket)} ${cell(record.description)}
    <td>${place(record.place)}</td>
  </tr>`;
}
function renderSubjects({ subjects, upgrades, observes }) {
	let columns = firstColumns(columnsOf(observes)), upgradeOf = numberUpgrades(upgrades.list, subjects.length), shown = worstFirst(subjects).slice(0, 1e3);
	return markup`<section aria-labelledby="subjects" class="wide">
    <h2 id="subjects">Devices and items</h2>
    <p id="count" role="status">${subjects.length > shown.length ? `The first ${formatCount(shown.length)} of ${formatCount(subjects.length)} devices and items. With JavaScript, this page shows, searches and filters all of them; the other formats of the report contain all of them, too.` : subjects.length === 0 ? "No devices or items." : `All ${formatCount(subjects.length)} devices and items.`}</p>
    <div id="tools"></div>
    <section class="scroll" id="scroll" aria-label="Table of devices and items" tabindex="0">
      <table id="table" class="first">
        <caption class="sr">
          Devices and inventory items with their software and its status
        </caption>
        <thead>
          <tr>
            ${join(columns.map((column) => markup`<th scope="col" id="h-${column}" data-column="${column}">${HEADINGS$2[column]}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${join(shown.flatMap((at) => subjects[at] === void 0 ? [] : [row$1(subjects[at], upgradeOf[at] ?? 0, columns)]))}
        </tbody>
      </table>
    </section>
    <div id="pages"></div>
  </section> `;
}
function columnStyle({ subjects, observes }) {
	return [
		"@media screen{",
		...[...fitColumns(firstColumns(columnsOf(observes)), (column) => subjects.map((subject) => CELLS[column](subject, 0)))].map(([column, width]) => `#table.first #h-${column}{width:${width.toFixed(2)}%}`),
		"}"
	].join("\n");
}
function row$1(subject, upgrade, columns) {
	return markup`<tr>
    ${join(columns.map((column) => {
		let text = CELLS[column](subject, upgrade);
		return column === "name" ? markup`<th scope="row">${text}</th>` : column === "status" ? markup`<td class="c-status">${statusMark(text)}</td>` : markup`<td class="${classOfCell(column, text)}">${text}</td>`;
	}))}
  </tr> `;
}
const PADDING = .8, ORDER = [
	"status",
	"by",
	"software",
	"target",
	"drift",
	"name",
	"reason",
	"type",
	"platform",
	"role",
	"location",
	"tenant"
], WHOLE = new Set(["status", "by"]), SIGNS = {
	status: 1.9,
	name: 1.4
}, LEAST = {
	name: 12,
	software: 6.5,
	drift: 5,
	reason: 5.5,
	type: 7
};
function fitColumns(columns, textsOf) {
	let order = ORDER.filter((column) => columns.includes(column)), demands = new Map(order.map((column) => [column, demandOf(column, textsOf(column))])), widths = new Map(order.map((column) => [column, 0])), left = 86;
	for (let level of [
		0,
		1,
		2
	]) for (let column of order) {
		let has = widths.get(column) ?? 0, more = Math.max((demands.get(column)?.[level] ?? 0) - has, 0), given = level === 0 ? more : Math.min(more, Math.max(left, 0));
		widths.set(column, has + given), left -= given;
	}
	let sum = [...widths.values()].reduce((total, width) => total + width, 0);
	return new Map([...widths].map(([column, width]) => [column, width / sum * 100]));
}
function demandOf(column, texts) {
	let known = new Map(), counts = new Uint32Array(193), filled = 0;
	for (let text of texts) {
		if (text === "") continue;
		filled += 1;
		let step = known.get(text);
		if (step === void 0) {
			let width = (textWidth(text) + (SIGNS[column] ?? 0)) * (column === "status" ? 1.05 : 1);
			known.set(text, step = Math.min(Math.ceil(width * 4), 192));
		}
		counts[step] = (counts[step] ?? 0) + 1;
	}
	let heading = Math.max(textWidth(HEADINGS$2[column]) * 1.1, 3.4), share = (part) => Math.max(widthOfShare(counts, filled * part), heading) + PADDING, all = share(1), least = WHOLE.has(column) ? all : Math.min(all, (LEAST[column] ?? 4) + PADDING), most = column === "name" ? share(.99) : Math.min(share(.9), 12.8);
	return [
		Math.max(least, heading + PADDING),
		most,
		all
	];
}
function widthOfShare(counts, wanted) {
	let step = 0, found = counts[0] ?? 0;
	for (; found < wanted && step < counts.length - 1;) found += counts[step += 1] ?? 0;
	return step / 4;
}
function textWidth(text) {
	let width = 0;
	for (let character of text.slice(0, 100)) /[ijlftrI.,:;|'!()[\] /-]/.test(character) ? width += .33 : /[mwMW@%]/.test(character) ? width += .92 : /[A-Z\d]/.test(character) ? width += .65 : width += character > "⺀" ? 1.05 : .6;
	return width;
}
// src/report/formats/html/summary.ts
function renderSummary(report) {
	let { notJudged, observes } = report;
	return markup`<section aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <div class="cards">
      ${countsCard("Devices", report.devices, {
		notJudged: notJudged.devices,
		observes
	})}
      ${countsCard("Inventory items", report.inventoryItems, {
		notJudged: notJudged.inventoryItems,
		observes
	})}
      ${imagesCard(report)} ${coverageCard(report)}
    </div>
    ${LEGEND}
    <p class="note">
      Compliance is the share of valid devices and items in all that should have software.
      ${machines(report.virtualMachines)}
    </p>
  </section> `;
}
function machines(count) {
	return count === 0 ? NOTHING : markup`${count === 1 ? "1 virtual machine runs" : `${formatCount(count)} virtual machines run`} software, too; the policy cannot name them, so they are not judged.`;
}
function countsCard(title, counts, { notJudged, observes }) {
	let rows = [
		["Valid", counts.valid],
		...counts.expiring > 0 ? [["of which expiring", counts.expiring]] : [],
		...counts.unsupported > 0 ? [["of which out of support", counts.unsupported]] : [],
		["Invalid", counts.invalid],
		...counts.waived > 0 ? [["of which waived", counts.waived]] : [],
		["No software", counts.noSoftware],
		...counts.notExpected > 0 ? [["No software expected", counts.notExpected]] : [],
		["Total", counts.total],
		...notJudged > 0 ? [["Not judged because of errors", notJudged]] : [],
		...observes ? [["Run other software than they should", counts.drift]] : []
	];
	return markup`<div class="card">
    <h3>${title}</h3>
    <p class="figure">${percentText(counts)}<span> compliant</span></p>
    ${statusBar(counts, 240, 14)}
    <dl>
      ${rows.map(([name, count]) => markup`<div>
            <dt>${name}</dt>
            <dd>${count}</dd>
          </div>`)}
    </dl>
  </div>`;
}
function imagesCard({ images }) {
	return markup`<div class="card">
    <h3>Image files</h3>
    <p class="figure">${images.inUse}<span> in use</span></p>
    <dl>
      <div>
        <dt>Devices and items without an image file</dt>
        <dd>${images.unresolved.length}</dd>
      </div>
      <div>
        <dt>Image files without a checksum</dt>
        <dd>${images.withoutChecksum.length}</dd>
      </div>
    </dl>
  </div>`;
}
function coverageCard({ coverage, reasons, waivers }) {
	let holes = reasons.find(({ reason }) => reason === "no_policy"), inForce = waivers.filter(({ expired }) => !expired).length, total = coverage.devices.total + coverage.inventoryItems.total, covered = coverage.devices.covered + coverage.inventoryItems.covered;
	return markup`<div class="card">
    <h3>Policy</h3>
    <p class="figure">${coverage.records.total}<span>${coverage.records.total === 1 ? " record" : " records"}</span></p>
    <dl>
      <div>
        <dt>Devices and items with a policy to follow</dt>
        <dd>${covered} of ${total}</dd>
      </div>
      <div>
        <dt>Invalid because no record matches</dt>
        <dd>${(holes?.devices ?? 0) + (holes?.inventoryItems ?? 0)}</dd>
      </div>
      <div>
        <dt>Waivers in force</dt>
        <dd>${inForce}</dd>
      </div>
    </dl>
  </div>`;
}
// src/report/formats/html/upgrades.ts
const HEADINGS = [
	"By",
	"Devices",
	"Device type",
	"From",
	"To",
	"Image file",
	"Reason",
	"Approved by",
	"Ticket"
];
function renderUpgrades(report) {
	let { asOf, upgrades: { until, list }, subjects } = report;
	if (list.length === 0) return section("upgrades", "Upgrades", markup`<p>${noUpgradesInWords(report)}</p>`);
	let now = list.filter(({ by }) => by === null).flatMap(({ rows }) => rows).length, later = list.flatMap(({ rows }) => rows).length - now, rows = list.map((upgrade, index) => row(upgrade, index + 1, subjects, asOf));
	return section("upgrades", "Upgrades", markup`<p>
        ${inWords(now, later)} <time datetime="${until}">${until}</time>${withoutTarget(list)}. The date is the last day on which the present software is approved.
      </p>
      ${table$1("Upgrades by last day", HEADINGS, rows, "upgrade", `upgrades${emptyColumns({
		8: list.map(({ approvedBy }) => approvedBy),
		9: list.map(({ ticket }) => ticket)
	})}`, NEARLY_ALL)}`);
}
function inWords(now, later) {
	return now === 0 ? `${devicesAndItems(later)} must move before` : `${formatCount(now)} must move now, and ${later === 0 ? "no" : formatCount(later)} more before`;
}
function withoutTarget(list) {
	let count = list.filter(({ to }) => to === null).flatMap(({ rows }) => rows).length;
	return count === 0 ? "" : `; for ${formatCount(count)} of them, the policy has no version to move to`;
}
function row(upgrade, number, subjects, asOf) {
	let { by, type, from, to, imageFiles, reason, approvedBy, ticket } = upgrade;
	return markup`<tr>
    <th scope="row">${by === null ? "now" : markup`<time datetime="${by}">${by}</time>`}</th>
    <td>${devices(upgrade, number, subjects)}</td>
    <td>${type ?? "–"}</td>
    <td class="v">${from ?? "–"}</td>
    <td class="v">${to ?? markup`<i>no target</i>`}</td>
    ${imageFiles.length === 0 ? NIL : markup`<td>${join(imageFiles.map(image))}</td>`}
    <td>${reason}${by === null ? "" : markup` <small>${daysAway(daysBetween(asOf, by))}</small>`}</td>
    <td>${approvedBy ?? "–"}</td>
    ${cell(ticket)}
  </tr>`;
}
function devices({ kind, rows }, number, subjects) {
	let names = rows.slice(0, 5).flatMap((at) => subjects[at] === void 0 ? [] : [nameOfRow(subjects[at])]), [only] = names;
	if (rows.length === 1 && only !== void 0) return linkTo("name", only);
	let noun = kind === "device" ? "devices" : "items";
	return markup`<details class="names" data-upgrade="${number}">
    <summary>${formatCount(rows.length)} ${noun}</summary>
    <p>${linkNames(names, rows.length, 5)}</p>
    <p class="to-table">${linkTo("upgrade", String(number), markup`Show them in the table`)}</p>
  </details>`;
}
function image({ name, checksum, algorithm, size }) {
	let words = [size === null ? void 0 : byteSize(size), checksum === null ? "no checksum" : void 0].filter((fact) => fact !== void 0).join(", "), sum = checksum === null ? NOTHING : markup` <code class="sum">${algorithm === null ? "" : `${algorithm} `}${checksum}</code>`;
	return markup`<div class="image"><code>${name}</code>${words === "" ? "" : ` (${words})`}${sum}</div>`;
}
// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	f.length === 2 ? (compare1 = f === ascending || f === descending ? f : zero$1, compare2 = f, delta = f) : (compare1 = ascending, compare2 = (d, x) => ascending(f(d), x), delta = (d, x) => f(d) - x);
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				let mid = lo + hi >>> 1;
				compare2(a[mid], x) < 0 ? lo = mid + 1 : hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				let mid = lo + hi >>> 1;
				compare2(a[mid], x) <= 0 ? lo = mid + 1 : hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		let i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$3(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending), bisectRight = ascendingBisect.right;
ascendingBisect.left, bisector(number$3).center, Array.prototype.slice;
const e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	let step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / 10 ** power, factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1, i1, i2, inc;
	return power < 0 ? (inc = 10 ** -power / factor, i1 = Math.round(start * inc), i2 = Math.round(stop * inc), i1 / inc < start && ++i1, i2 / inc > stop && --i2, inc = -inc) : (inc = 10 ** power * factor, i1 = Math.round(start / inc), i2 = Math.round(stop / inc), i1 * inc < start && ++i1, i2 * inc > stop && --i2), i2 < i1 && .5 <= count && count < 2 ? tickSpec(start, stop, count * 2) : [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	if (stop = +stop, start = +start, count = +count, !(count > 0)) return [];
	if (start === stop) return [start];
	let reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	let n = i2 - i1 + 1, ticks = Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	return stop = +stop, start = +start, count = +count, tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	let reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype, prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7, brighter = 1 / darker, reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`), named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	return format = (format + "").trim().toLowerCase(), (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	return a <= 0 && (r = g = b = NaN), new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	return o instanceof Color || (o = color(o)), o ? (o = o.rgb(), new Rgb(o.r, o.g, o.b, o.opacity)) : new Rgb();
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity ?? 1);
}
function Rgb(r, g, b, opacity) {
	this.r = +r, this.g = +g, this.b = +b, this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		return k = k == null ? brighter : brighter ** +k, new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		return k = k == null ? darker : darker ** +k, new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	let a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	return value = clampi(value), (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	return a <= 0 ? h = s = l = NaN : l <= 0 || l >= 1 ? h = s = NaN : s <= 0 && (h = NaN), new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (o instanceof Color || (o = color(o)), !o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	return s ? (h = r === max ? (g - b) / s + (g < b) * 6 : g === max ? (b - r) / s + 2 : (r - g) / s + 4, s /= l < .5 ? max + min : 2 - max - min, h *= 60) : s = l > 0 && l < 1 ? 0 : h, new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity ?? 1);
}
function Hsl(h, s, l, opacity) {
	this.h = +h, this.s = +s, this.l = +l, this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		return k = k == null ? brighter : brighter ** +k, new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		return k = k == null ? darker : darker ** +k, new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	return value = (value || 0) % 360, value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180, degrees$1 = 180 / Math.PI, Xn = .96422, Zn = .82521, t0$1 = 4 / 29, t1$1 = 6 / 29, t2 = 3 * t1$1 * t1$1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	o instanceof Rgb || (o = rgbConvert(o));
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / 1), x, z;
	return r === g && g === b ? x = z = y : (x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn), z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn)), new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity ?? 1);
}
function Lab(l, a, b, opacity) {
	this.l = +l, this.a = +a, this.b = +b, this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + 18 * (k ?? 1), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - 18 * (k ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		return x = Xn * lab2xyz(x), y = 1 * lab2xyz(y), z = Zn * lab2xyz(z), new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > .008856451679035631 ? t ** (1 / 3) : t / t2 + t0$1;
}
function lab2xyz(t) {
	return t > t1$1 ? t * t * t : t2 * (t - t0$1);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4;
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (o instanceof Lab || (o = labConvert(o)), o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity ?? 1);
}
function Hcl(h, c, l, opacity) {
	this.h = +h, this.c = +c, this.l = +l, this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + 18 * (k ?? 1), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - 18 * (k ?? 1), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861, B = 1.78277, C = -.29227, D = -.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	o instanceof Rgb || (o = rgbConvert(o));
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity ?? 1);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h, this.s = +s, this.l = +l, this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		return k = k == null ? brighter : brighter ** +k, new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		return k = k == null ? darker : darker ** +k, new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + E * cosh * a), this.opacity);
	}
}));
var constant = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a **= +y, b = b ** +y - a, y = 1 / y, function(t) {
		return (a + t * b) ** +y;
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) == 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			return start.r = r(t), start.g = g(t), start.b = b(t), start.opacity = opacity(t), start + "";
		};
	}
	return rgb.gamma = rgbGamma, rgb;
})(1);
function numberArray(a, b) {
	b ||= [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	for (var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = Array(na), c = Array(nb), i = 0; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date$1(a, b) {
	var d = new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number$2(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	for (k in typeof a == "object" && a || (a = {}), typeof b == "object" && b || (b = {}), b) k in a ? i[k] = value(a[k], b[k]) : c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	for (a += "", b += ""; (am = reA.exec(a)) && (bm = reB.exec(b));) (bs = bm.index) > bi && (bs = b.slice(bi, bs), s[i] ? s[i] += bs : s[++i] = bs), (am = am[0]) === (bm = bm[0]) ? s[i] ? s[i] += bm : s[++i] = bm : (s[++i] = null, q.push({
		i,
		x: number$2(am, bm)
	})), bi = reB.lastIndex;
	return bi < b.length && (bs = b.slice(bi), s[i] ? s[i] += bs : s[++i] = bs), s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant(b) : (t === "number" ? number$2 : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date$1 : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf != "function" && typeof b.toString != "function" || isNaN(b) ? object : number$2)(a, b);
}
function round(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
(function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) S = Math.log(w1 / w0) / rho, i = function(t) {
			return [
				ux0 + t * dx,
				uy0 + t * dy,
				w0 * Math.exp(rho * t * S)
			];
		};
		else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho, i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		return i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2, i;
	}
	return zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	}, zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				return start.h = h(t), start.s = s(t), start.l = l(t ** +y), start.opacity = opacity(t), start + "";
			};
		}
		return cubehelix.gamma = cubehelixGamma, cubehelix;
	})(1);
}
cubehelix(hue$1), cubehelix(nogamma);
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		for (var i = value.length, t = [], j = 0, g = grouping[0], length = 0; i > 0 && g > 0 && (length + g + 1 > width && (g = Math.max(1, width - length)), t.push(value.substring(i -= g, i + g)), !((length += g + 1) > width));) g = grouping[j = (j + 1) % grouping.length];
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "", this.align = specifier.align === void 0 ? ">" : specifier.align + "", this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "", this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "", this.zero = !!specifier.zero, this.width = specifier.width === void 0 ? void 0 : +specifier.width, this.comma = !!specifier.comma, this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision, this.trim = !!specifier.trim, this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			i0 === 0 && (i0 = i), i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			i0 > 0 && (i0 = 0);
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	b: (x) => Math.round(x).toString(2),
	c: (x) => x + "",
	d: formatDecimal,
	e: (x, p) => x.toExponential(p),
	f: (x, p) => x.toFixed(p),
	g: (x, p) => x.toPrecision(p),
	o: (x) => Math.round(x).toString(8),
	p: (x, p) => formatRounded(x * 100, p),
	r: formatRounded,
	s: formatPrefixAuto,
	X: (x) => Math.round(x).toString(16).toUpperCase(),
	x: (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map, prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale$1(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		type === "n" ? (comma = !0, type = "g") : formatTypes[type] || (precision === void 0 && (precision = 12), trim = !0, type = "g"), (zero || fill === "0" && align === "=") && (zero = !0, fill = "0", align = "=");
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : ""), formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") valueSuffix = formatType(value) + valueSuffix, value = "";
			else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				if (value = isNaN(value) ? nan : formatType(Math.abs(value), precision), trim && (value = formatTrim(value)), valueNegative && +value == 0 && sign !== "+" && (valueNegative = !1), valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix, valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : ""), maybeSuffix) {
					for (i = -1, n = value.length; ++i < n;) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix, value = value.slice(0, i);
						break;
					}
				}
			}
			comma && !zero && (value = group(value, Infinity));
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? Array(width - length + 1).join(fill) : "";
			switch (comma && zero && (value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = ""), align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		return format.toString = function() {
			return specifier + "";
		}, format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = 10 ** -e, f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale$1, format, formatPrefix;
defaultLocale$1({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale$1(definition) {
	return locale$1 = formatLocale$1(definition), format = locale$1.format, formatPrefix = locale$1.formatPrefix, locale$1;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	return step = Math.abs(step), max = Math.abs(max) - step, Math.max(0, exponent(max) - exponent(step)) + 1;
}
// node_modules/d3-time/dist/d3-time.mjs
const t0 = new Date(), t1 = new Date();
function timeInterval(floori, offseti, count, field) {
	function interval(date) {
		return floori(date = arguments.length === 0 ? new Date() : new Date(+date)), date;
	}
	return interval.floor = (date) => (floori(date = new Date(+date)), date), interval.ceil = (date) => (floori(date = new Date(date - 1)), offseti(date, 1), floori(date), date), interval.round = (date) => {
		let d0 = interval(date), d1 = interval.ceil(date);
		return date - d0 < d1 - date ? d0 : d1;
	}, interval.offset = (date, step) => (offseti(date = new Date(+date), step == null ? 1 : Math.floor(step)), date), interval.range = (start, stop, step) => {
		let range = [];
		if (start = interval.ceil(start), step = step == null ? 1 : Math.floor(step), !(start < stop) || !(step > 0)) return range;
		let previous;
		do
			range.push(previous = new Date(+start)), offseti(start, step), floori(start);
		while (previous < start && start < stop);
		return range;
	}, interval.filter = (test) => timeInterval((date) => {
		if (date >= date) for (; floori(date), !test(date);) date.setTime(date - 1);
	}, (date, step) => {
		if (date >= date) {
			if (step < 0) for (; ++step <= 0;) for (; offseti(date, -1), !test(date););
			else for (; --step >= 0;) for (; offseti(date, 1), !test(date););
		}
	}), count && (interval.count = (start, end) => (t0.setTime(+start), t1.setTime(+end), floori(t0), floori(t1), Math.floor(count(t0, t1))), interval.every = (step) => (step = Math.floor(step), !isFinite(step) || !(step > 0) ? null : step > 1 ? interval.filter(field ? (d) => field(d) % step === 0 : (d) => interval.count(0, d) % step === 0) : interval)), interval;
}
const millisecond = timeInterval(() => {}, (date, step) => {
	date.setTime(+date + step);
}, (start, end) => end - start);
millisecond.every = (k) => (k = Math.floor(k), !isFinite(k) || !(k > 0) ? null : k > 1 ? timeInterval((date) => {
	date.setTime(Math.floor(date / k) * k);
}, (date, step) => {
	date.setTime(+date + step * k);
}, (start, end) => (end - start) / k) : millisecond), millisecond.range;
const durationSecond = 1e3, durationMinute = durationSecond * 60, durationHour = durationMinute * 60, durationDay = durationHour * 24, durationWeek = durationDay * 7, durationMonth = durationDay * 30, durationYear = durationDay * 365, second = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds());
}, (date, step) => {
	date.setTime(+date + step * durationSecond);
}, (start, end) => (end - start) / durationSecond, (date) => date.getUTCSeconds());
second.range;
const timeMinute = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond);
}, (date, step) => {
	date.setTime(+date + step * durationMinute);
}, (start, end) => (end - start) / durationMinute, (date) => date.getMinutes());
timeMinute.range;
const utcMinute = timeInterval((date) => {
	date.setUTCSeconds(0, 0);
}, (date, step) => {
	date.setTime(+date + step * durationMinute);
}, (start, end) => (end - start) / durationMinute, (date) => date.getUTCMinutes());
utcMinute.range;
const timeHour = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond - date.getMinutes() * durationMinute);
}, (date, step) => {
	date.setTime(+date + step * durationHour);
}, (start, end) => (end - start) / durationHour, (date) => date.getHours());
timeHour.range;
const utcHour = timeInterval((date) => {
	date.setUTCMinutes(0, 0, 0);
}, (date, step) => {
	date.setTime(+date + step * durationHour);
}, (start, end) => (end - start) / durationHour, (date) => date.getUTCHours());
utcHour.range;
const timeDay = timeInterval((date) => date.setHours(0, 0, 0, 0), (date, step) => date.setDate(date.getDate() + step), (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay, (date) => date.getDate() - 1);
timeDay.range;
const utcDay = timeInterval((date) => {
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCDate(date.getUTCDate() + step);
}, (start, end) => (end - start) / durationDay, (date) => date.getUTCDate() - 1);
utcDay.range;
const unixDay = timeInterval((date) => {
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCDate(date.getUTCDate() + step);
}, (start, end) => (end - start) / durationDay, (date) => Math.floor(date / durationDay));
unixDay.range;
function timeWeekday(i) {
	return timeInterval((date) => {
		date.setDate(date.getDate() - (date.getDay() + 7 - i) % 7), date.setHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setDate(date.getDate() + step * 7);
	}, (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek);
}
const timeSunday = timeWeekday(0), timeMonday = timeWeekday(1), timeTuesday = timeWeekday(2), timeWednesday = timeWeekday(3), timeThursday = timeWeekday(4), timeFriday = timeWeekday(5), timeSaturday = timeWeekday(6);
timeSunday.range, timeMonday.range, timeTuesday.range, timeWednesday.range, timeThursday.range, timeFriday.range, timeSaturday.range;
function utcWeekday(i) {
	return timeInterval((date) => {
		date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 7 - i) % 7), date.setUTCHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setUTCDate(date.getUTCDate() + step * 7);
	}, (start, end) => (end - start) / durationWeek);
}
const utcSunday = utcWeekday(0), utcMonday = utcWeekday(1), utcTuesday = utcWeekday(2), utcWednesday = utcWeekday(3), utcThursday = utcWeekday(4), utcFriday = utcWeekday(5), utcSaturday = utcWeekday(6);
utcSunday.range, utcMonday.range, utcTuesday.range, utcWednesday.range, utcThursday.range, utcFriday.range, utcSaturday.range;
const timeMonth = timeInterval((date) => {
	date.setDate(1), date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setMonth(date.getMonth() + step);
}, (start, end) => end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12, (date) => date.getMonth());
timeMonth.range;
const utcMonth = timeInterval((date) => {
	date.setUTCDate(1), date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCMonth(date.getUTCMonth() + step);
}, (start, end) => end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12, (date) => date.getUTCMonth());
utcMonth.range;
const timeYear = timeInterval((date) => {
	date.setMonth(0, 1), date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setFullYear(date.getFullYear() + step);
}, (start, end) => end.getFullYear() - start.getFullYear(), (date) => date.getFullYear());
timeYear.every = (k) => !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
	date.setFullYear(Math.floor(date.getFullYear() / k) * k), date.setMonth(0, 1), date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setFullYear(date.getFullYear() + step * k);
}), timeYear.range;
const utcYear = timeInterval((date) => {
	date.setUTCMonth(0, 1), date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCFullYear(date.getUTCFullYear() + step);
}, (start, end) => end.getUTCFullYear() - start.getUTCFullYear(), (date) => date.getUTCFullYear());
utcYear.every = (k) => !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
	date.setUTCFullYear(Math.floor(date.getUTCFullYear() / k) * k), date.setUTCMonth(0, 1), date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCFullYear(date.getUTCFullYear() + step * k);
}), utcYear.range;
function ticker(year, month, week, day, hour, minute) {
	let tickIntervals = [
		[
			second,
			1,
			durationSecond
		],
		[
			second,
			5,
			5 * durationSecond
		],
		[
			second,
			15,
			15 * durationSecond
		],
		[
			second,
			30,
			30 * durationSecond
		],
		[
			minute,
			1,
			durationMinute
		],
		[
			minute,
			5,
			5 * durationMinute
		],
		[
			minute,
			15,
			15 * durationMinute
		],
		[
			minute,
			30,
			30 * durationMinute
		],
		[
			hour,
			1,
			durationHour
		],
		[
			hour,
			3,
			3 * durationHour
		],
		[
			hour,
			6,
			6 * durationHour
		],
		[
			hour,
			12,
			12 * durationHour
		],
		[
			day,
			1,
			durationDay
		],
		[
			day,
			2,
			2 * durationDay
		],
		[
			week,
			1,
			durationWeek
		],
		[
			month,
			1,
			durationMonth
		],
		[
			month,
			3,
			3 * durationMonth
		],
		[
			year,
			1,
			durationYear
		]
	];
	function ticks(start, stop, count) {
		let reverse = stop < start;
		reverse && ([start, stop] = [stop, start]);
		let interval = count && typeof count.range == "function" ? count : tickInterval(start, stop, count), ticks = interval ? interval.range(start, +stop + 1) : [];
		return reverse ? ticks.reverse() : ticks;
	}
	function tickInterval(start, stop, count) {
		let target = Math.abs(stop - start) / count, i = bisector(([, , step]) => step).right(tickIntervals, target);
		if (i === tickIntervals.length) return year.every(tickStep(start / durationYear, stop / durationYear, count));
		if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count), 1));
		let [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
		return t.every(step);
	}
	return [ticks, tickInterval];
}
const [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute), [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);
// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
	if (0 <= d.y && d.y < 100) {
		var date = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
		return date.setFullYear(d.y), date;
	}
	return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
	if (0 <= d.y && d.y < 100) {
		var date = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
		return date.setUTCFullYear(d.y), date;
	}
	return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y, m, d) {
	return {
		y,
		m,
		d,
		H: 0,
		M: 0,
		S: 0,
		L: 0
	};
}
function formatLocale(locale) {
	var locale_dateTime = locale.dateTime, locale_date = locale.date, locale_time = locale.time, locale_periods = locale.periods, locale_weekdays = locale.days, locale_shortWeekdays = locale.shortDays, locale_months = locale.months, locale_shortMonths = locale.shortMonths, periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths), formats = {
		a: formatShortWeekday,
		A: formatWeekday,
		b: formatShortMonth,
		B: formatMonth,
		c: null,
		d: formatDayOfMonth,
		e: formatDayOfMonth,
		f: formatMicroseconds,
		g: formatYearISO,
		G: formatFullYearISO,
		H: formatHour24,
		I: formatHour12,
		j: formatDayOfYear,
		L: formatMilliseconds,
		m: formatMonthNumber,
		M: formatMinutes,
		p: formatPeriod,
		q: formatQuarter,
		Q: formatUnixTimestamp,
		s: formatUnixTimestampSeconds,
		S: formatSeconds,
		u: formatWeekdayNumberMonday,
		U: formatWeekNumberSunday,
		V: formatWeekNumberISO,
		w: formatWeekdayNumberSunday,
		W: formatWeekNumberMonday,
		x: null,
		X: null,
		y: formatYear,
		Y: formatFullYear,
		Z: formatZone,
		"%": formatLiteralPercent
	}, utcFormats = {
		a: formatUTCShortWeekday,
		A: formatUTCWeekday,
		b: formatUTCShortMonth,
		B: formatUTCMonth,
		c: null,
		d: formatUTCDayOfMonth,
		e: formatUTCDayOfMonth,
		f: formatUTCMicroseconds,
		g: formatUTCYearISO,
		G: formatUTCFullYearISO,
		H: formatUTCHour24,
		I: formatUTCHour12,
		j: formatUTCDayOfYear,
		L: formatUTCMilliseconds,
		m: formatUTCMonthNumber,
		M: formatUTCMinutes,
		p: formatUTCPeriod,
		q: formatUTCQuarter,
		Q: formatUnixTimestamp,
		s: formatUnixTimestampSeconds,
		S: formatUTCSeconds,
		u: formatUTCWeekdayNumberMonday,
		U: formatUTCWeekNumberSunday,
		V: formatUTCWeekNumberISO,
		w: formatUTCWeekdayNumberSunday,
		W: formatUTCWeekNumberMonday,
		x: null,
		X: null,
		y: formatUTCYear,
		Y: formatUTCFullYear,
		Z: formatUTCZone,
		"%": formatLiteralPercent
	}, parses = {
		a: parseShortWeekday,
		A: parseWeekday,
		b: parseShortMonth,
		B: parseMonth,
		c: parseLocaleDateTime,
		d: parseDayOfMonth,
		e: parseDayOfMonth,
		f: parseMicroseconds,
		g: parseYear,
		G: parseFullYear,
		H: parseHour24,
		I: parseHour24,
		j: parseDayOfYear,
		L: parseMilliseconds,
		m: parseMonthNumber,
		M: parseMinutes,
		p: parsePeriod,
		q: parseQuarter,
		Q: parseUnixTimestamp,
		s: parseUnixTimestampSeconds,
		S: parseSeconds,
		u: parseWeekdayNumberMonday,
		U: parseWeekNumberSunday,
		V: parseWeekNumberISO,
		w: parseWeekdayNumberSunday,
		W: parseWeekNumberMonday,
		x: parseLocaleDate,
		X: parseLocaleTime,
		y: parseYear,
		Y: parseFullYear,
		Z: parseZone,
		"%": parseLiteralPercent
	};
	formats.x = newFormat(locale_date, formats), formats.X = newFormat(locale_time, formats), formats.c = newFormat(locale_dateTime, formats), utcFormats.x = newFormat(locale_date, utcFormats), utcFormats.X = newFormat(locale_time, utcFormats), utcFormats.c = newFormat(locale_dateTime, utcFormats);
	function newFormat(specifier, formats) {
		return function(date) {
			var string = [], i = -1, j = 0, n = specifier.length, c, pad, format;
			for (date instanceof Date || (date = new Date(+date)); ++i < n;) specifier.charCodeAt(i) === 37 && (string.push(specifier.slice(j, i)), (pad = pads[c = specifier.charAt(++i)]) == null ? pad = c === "e" ? " " : "0" : c = specifier.charAt(++i), (format = formats[c]) && (c = format(date, pad)), string.push(c), j = i + 1);
			return string.push(specifier.slice(j, i)), string.join("");
		};
	}
	function newParse(specifier, Z) {
		return function(string) {
			var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string += "", 0), week, day;
			if (i != string.length) return null;
			if ("Q" in d) return new Date(d.Q);
			if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
			if (Z && !("Z" in d) && (d.Z = 0), "p" in d && (d.H = d.H % 12 + d.p * 12), d.m === void 0 && (d.m = "q" in d ? d.q : 0), "V" in d) {
				if (d.V < 1 || d.V > 53) return null;
				"w" in d || (d.w = 1), "Z" in d ? (week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay(), week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week), week = utcDay.offset(week, (d.V - 1) * 7), d.y = week.getUTCFullYear(), d.m = week.getUTCMonth(), d.d = week.getUTCDate() + (d.w + 6) % 7) : (week = localDate(newDate(d.y, 0, 1)), day = week.getDay(), week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week), week = timeDay.offset(week, (d.V - 1) * 7), d.y = week.getFullYear(), d.m = week.getMonth(), d.d = week.getDate() + (d.w + 6) % 7);
			} else ("W" in d || "U" in d) && ("w" in d || (d.w = "u" in d ? d.u % 7 : +("W" in d)), day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay(), d.m = 0, d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7);
			return "Z" in d ? (d.H += d.Z / 100 | 0, d.M += d.Z % 100, utcDate(d)) : localDate(d);
		};
	}
	function parseSpecifier(d, specifier, string, j) {
		for (var i = 0, n = specifier.length, m = string.length, c, parse; i < n;) {
			if (j >= m) return -1;
			if (c = specifier.charCodeAt(i++), c === 37) {
				if (c = specifier.charAt(i++), parse = parses[c in pads ? specifier.charAt(i++) : c], !parse || (j = parse(d, string, j)) < 0) return -1;
			} else if (c != string.charCodeAt(j++)) return -1;
		}
		return j;
	}
	function parsePeriod(d, string, i) {
		var n = periodRe.exec(string.slice(i));
		return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseShortWeekday(d, string, i) {
		var n = shortWeekdayRe.exec(string.slice(i));
		return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseWeekday(d, string, i) {
		var n = weekdayRe.exec(string.slice(i));
		return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseShortMonth(d, string, i) {
		var n = shortMonthRe.exec(string.slice(i));
		return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseMonth(d, string, i) {
		var n = monthRe.exec(string.slice(i));
		return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseLocaleDateTime(d, string, i) {
		return parseSpecifier(d, locale_dateTime, string, i);
	}
	function parseLocaleDate(d, string, i) {
		return parseSpecifier(d, locale_date, string, i);
	}
	function parseLocaleTime(d, string, i) {
		return parseSpecifier(d, locale_time, string, i);
	}
	function formatShortWeekday(d) {
		return locale_shortWeekdays[d.getDay()];
	}
	function formatWeekday(d) {
		return locale_weekdays[d.getDay()];
	}
	function formatShortMonth(d) {
		return locale_shortMonths[d.getMonth()];
	}
	function formatMonth(d) {
		return locale_months[d.getMonth()];
	}
	function formatPeriod(d) {
		return locale_periods[+(d.getHours() >= 12)];
	}
	function formatQuarter(d) {
		return 1 + ~~(d.getMonth() / 3);
	}
	function formatUTCShortWeekday(d) {
		return locale_shortWeekdays[d.getUTCDay()];
	}
	function formatUTCWeekday(d) {
		return locale_weekdays[d.getUTCDay()];
	}
	function formatUTCShortMonth(d) {
		return locale_shortMonths[d.getUTCMonth()];
	}
	function formatUTCMonth(d) {
		return locale_months[d.getUTCMonth()];
	}
	function formatUTCPeriod(d) {
		return locale_periods[+(d.getUTCHours() >= 12)];
	}
	function formatUTCQuarter(d) {
		return 1 + ~~(d.getUTCMonth() / 3);
	}
	return {
		format: function(specifier) {
			var f = newFormat(specifier += "", formats);
			return f.toString = function() {
				return specifier;
			}, f;
		},
		parse: function(specifier) {
			var p = newParse(specifier += "", !1);
			return p.toString = function() {
				return specifier;
			}, p;
		},
		utcFormat: function(specifier) {
			var f = newFormat(specifier += "", utcFormats);
			return f.toString = function() {
				return specifier;
			}, f;
		},
		utcParse: function(specifier) {
			var p = newParse(specifier += "", !0);
			return p.toString = function() {
				return specifier;
			}, p;
		}
	};
}
var pads = {
	"-": "",
	_: " ",
	0: "0"
}, numberRe = /^\s*\d+/, percentRe = /^%/, requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value, fill, width) {
	var sign = value < 0 ? "-" : "", string = (sign ? -value : value) + "", length = string.length;
	return sign + (length < width ? Array(width - length + 1).join(fill) + string : string);
}
function requote(s) {
	return s.replace(requoteRe, "\\$&");
}
function formatRe(names) {
	return RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
	return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 4));
	return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string, i) {
	var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string.slice(i, i + 6));
	return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 3));
	return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 3));
	return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 6));
	return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string, i) {
	var n = percentRe.exec(string.slice(i, i + 1));
	return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string, i) {
	var n = numberRe.exec(string.slice(i));
	return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string, i) {
	var n = numberRe.exec(string.slice(i));
	return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
	return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
	return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
	return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
	return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
	return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
	return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
	return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
	return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
	return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
	var day = d.getDay();
	return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
	return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
	var day = d.getDay();
	return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
	return d = dISO(d), pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
	return d.getDay();
}
function formatWeekNumberMonday(d, p) {
	return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
	return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
	return d = dISO(d), pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
	return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
	var day = d.getDay();
	return d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d), pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
	var z = d.getTimezoneOffset();
	return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
	return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
	return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
	return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
	return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
	return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
	return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
	return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
	return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
	return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
	var dow = d.getUTCDay();
	return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
	return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
	var day = d.getUTCDay();
	return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
	return d = UTCdISO(d), pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
	return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
	return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
	return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
	return d = UTCdISO(d), pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
	return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
	var day = d.getUTCDay();
	return d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d), pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
	return "+0000";
}
function formatLiteralPercent() {
	return "%";
}
function formatUnixTimestamp(d) {
	return +d;
}
function formatUnixTimestampSeconds(d) {
	return Math.floor(d / 1e3);
}
var locale, utcFormat, utcParse;
defaultLocale({
	dateTime: "%x, %X",
	date: "%-m/%-d/%Y",
	time: "%-I:%M:%S %p",
	periods: ["AM", "PM"],
	days: [
		"Sunday",
		"Monday",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday"
	],
	shortDays: [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	],
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	shortMonths: [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	]
});
function defaultLocale(definition) {
	return locale = formatLocale(definition), locale.format, locale.parse, utcFormat = locale.utcFormat, utcParse = locale.utcParse, locale;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
Date.prototype.toISOString || utcFormat(isoSpecifier), +new Date("2000-01-01T00:00:00.000Z") || utcParse(isoSpecifier);
// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	return a > b && (t = a, a = b, b = t), function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	return d1 < d0 ? (d0 = normalize(d1, d0), r0 = interpolate(r1, r0)) : (d0 = normalize(d0, d1), r0 = interpolate(r0, r1)), function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = Array(j), r = Array(j), i = -1;
	for (domain[j] < domain[0] && (domain = domain.slice().reverse(), range = range.slice().reverse()); ++i < j;) d[i] = normalize(domain[i], domain[i + 1]), r[i] = interpolate(range[i], range[i + 1]);
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		return clamp !== identity$1 && (clamp = clamper(domain[0], domain[n - 1])), piecewise = n > 2 ? polymap : bimap, output = input = null, scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output ||= piecewise(domain.map(transform), range, interpolate$1))(transform(clamp(x)));
	}
	return scale.invert = function(y) {
		return clamp(untransform((input ||= piecewise(range, domain.map(transform), number$2))(y)));
	}, scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	}, scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	}, scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round, rescale();
	}, scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? !0 : identity$1, rescale()) : clamp !== identity$1;
	}, scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	}, scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	}, function(t, u) {
		return transform = t, untransform = u, rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	switch (specifier = formatSpecifier(specifier ?? ",f"), specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			return specifier.precision == null && !isNaN(precision = precisionPrefix(step, value)) && (specifier.precision = precision), formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop)))) && (specifier.precision = precision - (specifier.type === "e"));
			break;
		case "f":
		case "%": specifier.precision == null && !isNaN(precision = precisionFixed(step)) && (specifier.precision = precision - (specifier.type === "%") * 2);
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	return scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count ?? 10);
	}, scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count ?? 10, specifier);
	}, scale.nice = function(count) {
		count ??= 10;
		var d = domain(), i0 = 0, i1 = d.length - 1, start = d[i0], stop = d[i1], prestep, step, maxIter = 10;
		for (stop < start && (step = start, start = stop, stop = step, step = i0, i0 = i1, i1 = step); maxIter-- > 0;) {
			if (step = tickIncrement(start, stop, count), step === prestep) return d[i0] = start, d[i1] = stop, domain(d);
			if (step > 0) start = Math.floor(start / step) * step, stop = Math.ceil(stop / step) * step;
			else if (step < 0) start = Math.ceil(start * step) / step, stop = Math.floor(stop * step) / step;
			else break;
			prestep = step;
		}
		return scale;
	}, scale;
}
function linear() {
	var scale = continuous();
	return scale.copy = function() {
		return copy$1(scale, linear());
	}, initRange.apply(scale, arguments), linearish(scale);
}
function nice(domain, interval) {
	domain = domain.slice();
	var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
	return x1 < x0 && (t = i0, i0 = i1, i1 = t, t = x0, x0 = x1, x1 = t), domain[i0] = interval.floor(x0), domain[i1] = interval.ceil(x1), domain;
}
function date(t) {
	return new Date(t);
}
function number(t) {
	return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format) {
	var scale = continuous(), invert = scale.invert, domain = scale.domain, formatMillisecond = format(".%L"), formatSecond = format(":%S"), formatMinute = format("%I:%M"), formatHour = format("%I %p"), formatDay = format("%a %d"), formatWeek = format("%b %d"), formatMonth = format("%B"), formatYear = format("%Y");
	function tickFormat(date) {
		return (second(date) < date ? formatMillisecond : minute(date) < date ? formatSecond : hour(date) < date ? formatMinute : day(date) < date ? formatHour : month(date) < date ? week(date) < date ? formatDay : formatWeek : year(date) < date ? formatMonth : formatYear)(date);
	}
	return scale.invert = function(y) {
		return new Date(Math.round(invert(y)));
	}, scale.domain = function(_) {
		return arguments.length ? domain(Array.from(_, number)) : domain().map(date);
	}, scale.ticks = function(interval) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], interval ?? 10);
	}, scale.tickFormat = function(count, specifier) {
		return specifier == null ? tickFormat : format(specifier);
	}, scale.nice = function(interval) {
		var d = domain();
		return interval && typeof interval.range == "function" || (interval = tickInterval(d[0], d[d.length - 1], interval ?? 10)), interval ? domain(nice(d, interval)) : scale;
	}, scale.copy = function() {
		return copy$1(scale, calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format));
	}, scale;
}
function utcTime() {
	return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
// src/report/formats/html/timeline.ts
const MARGIN = {
	left: 48,
	right: 34,
	top: 22,
	bottom: 26
};
function renderLapses({ asOf, lapses }) {
	let { until, list, days } = lapses, title = "What expires next";
	if (list.length === 0) return section("lapses", title, markup`<p>Nothing expires before ${until}: no approval, no waiver, no support of what is in use.</p>`);
	let rows = list.map(({ date, kind, software, subjects, names }) => markup`<tr>
        <th scope="row"><time datetime="${date}">${date}</time></th>
        <td class="n">${inDays(asOf, date)}</td>
        <td>${LAPSE_WORDS[kind]}</td>
        <td>${software}</td>
        <td class="n">${subjects}</td>
        <td>${linkNames(names, subjects, 6)}</td>
      </tr>`);
	return section("lapses", title, markup`<p>
        The last days of approvals, waivers and support until ${until}, with the devices and items that they affect.
      </p>
      ${days.length === 0 ? NOTHING : timeline(asOf, until, days)}
      ${table$1("What expires, by last day", [
		"Last day",
		"#Days left",
		"What",
		"Software",
		"#Devices and items",
		"Names"
	], rows, "row", "stack lapses")}`);
}
function inDays(asOf, date) {
	return dayNumber(date) - dayNumber(asOf);
}
function timeline(asOf, until, days) {
	let sums = days.map(({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0)), x = utcTime().domain([new Date(asOf), new Date(until)]).range([MARGIN.left, 960 - MARGIN.right]), base = 150 - MARGIN.bottom, y = linear().domain([0, Math.max(...sums)]).nice(4).range([base, MARGIN.top]), bars = days.map(({ date, counts }) => {
		let at = x(new Date(date)), sum = 0;
		return markup`<g
      >${join([...counts].map(([kind, count]) => {
			let bottom = y(sum);
			return sum += count, shape(`<rect class="lapse-${kind}" x="${(at - 4).toFixed(1)}" y="${y(sum).toFixed(1)}" width="8" height="${(bottom - y(sum)).toFixed(1)}"/>`);
		}))}${shape(`<text class="count" x="${at.toFixed(1)}" y="${(y(sum) - 5).toFixed(1)}">${sum}</text>`)}</g
    >`;
	}), lines = y.ticks(4).filter(Number.isInteger).map((count) => {
		let at = y(count).toFixed(1);
		return shape(`<line class="grid" x1="${MARGIN.left}" x2="${960 - MARGIN.right}" y1="${at}" y2="${at}"/><text class="value" x="${MARGIN.left - 6}" y="${(y(count) + 4).toFixed(1)}">${formatCount(count)}</text>`);
	}), ticks = x.ticks(8).map((date) => {
		let at = x(date).toFixed(1);
		return shape(`<line class="tick" x1="${at}" x2="${at}" y1="${base}" y2="${base + 5}"/><text class="date" x="${at}" y="${base + 18}">${date.toISOString().slice(0, 10)}</text>`);
	}), kinds = new Set(days.flatMap(({ counts }) => [...counts.keys()]));
	return markup`<figure class="timeline">
    <svg
      viewBox="0 0 ${raw("960")} ${raw("150")}"
      role="img"
      aria-label="Number of devices and items by the first day on which something ends for them, from ${asOf} to ${until}: ${plural(days.length, "day")}; see the table below"
    >
      ${join(lines)}${shape(`<line class="axis" x1="${MARGIN.left}" x2="${960 - MARGIN.right}" y1="${base}" y2="${base}"/>`)}${join(ticks)}${join(bars)}
    </svg>
    <figcaption>
      ${raw(legend(kinds))}Devices and items by the first day on which something ends for them; each is counted once.
    </figcaption>
  </figure>`;
}
function legend(kinds) {
	return [...kinds].map((kind) => `<span class="key"><svg width="12" height="12" aria-hidden="true" focusable="false"><rect class="lapse-${kind}" x="1" y="1" width="10" height="10"/></svg>${LAPSE_WORDS[kind]}</span>`).join("");
}
function shape(svg) {
	return raw(svg);
}
// src/report/formats/html/render-html.ts
const SECTIONS = [
	renderVerdict,
	renderUpgrades,
	renderSummary,
	renderChange,
	renderDrift,
	renderWork,
	renderLapses,
	renderSubjects,
	renderPolicy,
	renderWaivers,
	renderCoverageSection,
	renderImages
], CHUNK = 1 << 20;
function* renderHtml(report) {
	yield head(report), yield "<body>\n<a class=\"skip\" href=\"#subjects\">Skip to the table of devices and items</a>\n", yield PATTERNS.html, yield renderHead(report).html, yield "<main>\n";
	for (let section of SECTIONS) yield section(report).html;
	yield "</main>\n", yield renderFoot(report).html, yield "<script type=\"text/plain\" id=\"data\">";
	let data = encodePacked(packReport(report));
	for (let at = 0; at < data.length; at += CHUNK) yield data.slice(at, at + CHUNK);
	yield `<\/script>\n<script>${PAGE_SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function head(report) {
	let style = `:root {
  color-scheme: light dark;
  --ground: #f6f7f9;
  --card: #ffffff;
  --line: #d8dce3;
  --soft: #eef0f4;
  --text: #1a1f29;
  --quiet: #535c6b;
  --link: #0b57b0;
  --focus: #0b57b0;
  --valid: #1f7a4d;
  --valid-ground: #e4f3ea;
  --invalid: #b3261e;
  --invalid-ground: #fbe9e7;
  --waived: #855300;
  --waived-ground: #fbf0dc;
  --none: #535c6b;
  --none-ground: #e9ecf1;
  --expiring: #7a4a00;
  --expiring-ground: #fff3d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12151b;
    --card: #1a1f28;
    --line: #343c4a;
    --soft: #232935;
    --text: #e6e9ef;
    --quiet: #a7b0bf;
    --link: #8ab8f7;
    --focus: #8ab8f7;
    --valid: #6fcf97;
    --valid-ground: #16322a;
    --invalid: #ff9a90;
    --invalid-ground: #43201e;
    --waived: #f0bd62;
    --waived-ground: #3a2d12;
    --none: #a7b0bf;
    --none-ground: #2a313d;
    --expiring: #ffd479;
    --expiring-ground: #40300c;
  }
}
* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 1rem;
}
body {
  margin: 0;
  padding: 0 clamp(1rem, 3vw, 2.5rem) 3rem;
  background: var(--ground);
  color: var(--text);
  font:
    15px/1.5 system-ui,
    -apple-system,
    'Segoe UI',
    Roboto,
    'Helvetica Neue',
    'Noto Sans',
    'DejaVu Sans',
    sans-serif;
}
section,
.head,
.verdict,
footer {
  max-width: 88rem;
  margin-inline: auto;
}
.wide {
  max-width: 125rem;
}
code,
time {
  font-variant-numeric: tabular-nums;
}
time {
  white-space: nowrap;
}
code {
  font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  font-size: 0.92em;
}
code.long {
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
p,
dl,
dd,
ul,
figure {
  margin: 0;
}
h1 {
  font-size: 1.65rem;
  line-height: 1.2;
  letter-spacing: -0.01em;
}
h2 {
  margin: 2.75rem 0 0.9rem;
  font-size: 1.2rem;
  letter-spacing: -0.005em;
}
h3 {
  margin: 1.4rem 0 0.6rem;
  font-size: 1rem;
}
a {
  color: var(--link);
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 2px;
}
.sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.patterns {
  position: absolute;
}
.skip {
  position: absolute;
  left: -100vw;
  padding: 0.5rem 1rem;
  background: var(--card);
  z-index: 3;
}
.skip:focus {
  left: 0.5rem;
  top: 0.5rem;
}
.note {
  color: var(--quiet);
  font-size: 0.87rem;
}
section > p + p,
section > .scroll + p,
section > .note {
  margin-top: 0.6rem;
}

/* Head */
.head {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  justify-content: space-between;
  gap: 1rem 3rem;
  padding: 2rem 0 1.25rem;
}
.kind {
  color: var(--quiet);
  font-size: 0.87rem;
}
.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 2rem;
}
.facts dt {
  color: var(--quiet);
  font-size: 0.8rem;
}
.facts dd {
  overflow-wrap: anywhere;
}
.verdict {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  padding: 0.8rem 1rem;
  border: 1px solid;
  border-radius: 8px;
}
.verdict svg {
  flex: none;
  fill: none;
  stroke: currentcolor;
  stroke-width: 2.4;
  stroke-linecap: round;
}
.verdict span {
  color: var(--text);
  overflow-wrap: anywhere;
}
.verdict.passed {
  color: var(--valid);
  background: var(--valid-ground);
}
.verdict.failed {
  color: var(--invalid);
  background: var(--invalid-ground);
}

/* Figures */
.cards {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(15.5rem, 1fr));
  gap: 1rem;
}
.card,
.breakdown,
.timeline,
.scroll {
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 8px;
}
.card {
  padding: 1rem 1.15rem;
}
.card h3 {
  margin: 0;
  color: var(--quiet);
  font-size: 0.87rem;
  font-weight: 600;
}
.figure {
  margin: 0.15rem 0 0.5rem;
  font-size: 1.75rem;
  font-weight: 650;
  letter-spacing: -0.015em;
  font-variant-numeric: tabular-nums;
}
.figure span {
  font-size: 0.9rem;
  font-weight: 400;
  letter-spacing: 0;
  color: var(--quiet);
}
.card .bar {
  width: 100%;
  margin-bottom: 0.5rem;
}
.card dl div {
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  padding: 0.17rem 0;
}
.card dt {
  color: var(--quiet);
}
.card dd {
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
  font-weight: 550;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem 1.4rem;
  margin: 0.9rem 0 0.5rem;
  padding: 0;
  list-style: none;
  font-size: 0.87rem;
  color: var(--quiet);
}
.legend li,
.key {
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
}
.key {
  margin-right: 1.1rem;
}
.bar {
  display: block;
  border-radius: 2px;
}
.bar-valid {
  fill: var(--valid);
}
.bar-invalid {
  fill: url(#p-invalid);
}
.bar-waived {
  fill: url(#p-waived);
}
.bar-unsupported {
  fill: url(#p-unsupported);
}
.bar-none {
  fill: url(#p-none);
}
.ground-invalid {
  fill: var(--invalid);
}
.stroke-invalid {
  fill: var(--card);
  fill-opacity: 0.45;
}
.ground-waived {
  fill: var(--waived-ground);
}
.stroke-waived {
  fill: var(--waived);
}
.ground-unsupported {
  fill: var(--valid-ground);
}
.stroke-unsupported {
  fill: var(--waived);
}
.ground-none {
  fill: var(--none-ground);
}
.stroke-none {
  fill: var(--none);
}
.breakdowns {
  columns: 2 39rem;
  column-gap: 1rem;
}
.breakdown {
  break-inside: avoid;
  margin-bottom: 1rem;
  padding: 0.85rem 1rem 0.7rem;
  overflow-x: auto;
}
.breakdown summary,
section > details > summary {
  padding: 0.35rem 0;
  color: var(--link);
  cursor: pointer;
  font-size: 0.9rem;
}

/* Tables */
table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9rem;
}
caption {
  padding: 0.7rem 0.75rem 0.4rem;
  text-align: left;
  font-weight: 600;
}
.groups caption {
  padding: 0 0 0.35rem;
}
th,
td {
  padding: 0.38rem 0.65rem;
  text-align: left;
  vertical-align: top;
  unicode-bidi: isolate;
}
tbody th {
  font-weight: 500;
}
thead th {
  color: var(--quiet);
  font-size: 0.82rem;
  font-weight: 600;
  white-space: nowrap;
}
tbody tr {
  border-top: 1px solid var(--line);
}
.n {
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.groups th,
.groups td {
  padding: 0.28rem 0.4rem;
  vertical-align: middle;
}
.groups thead th {
  white-space: normal;
  vertical-align: bottom;
}
.groups tbody th {
  width: 45%;
  min-width: 7rem;
  padding-left: 0;
}
.groups thead th:first-child {
  padding-left: 0;
}
.scroll {
  max-width: none;
  overflow: auto;
  margin-top: 0.8rem;
}
.timeline {
  padding: 0.75rem 1rem;
  margin-top: 0.9rem;
}
.timeline svg[role='img'] {
  display: block;
  width: 100%;
  height: auto;
  min-height: 7rem;
}
.timeline text {
  font-size: 11px;
  text-anchor: middle;
  fill: var(--quiet);
}
.timeline text.count {
  fill: var(--text);
}
.timeline text.value {
  text-anchor: end;
}
.timeline .grid {
  stroke: var(--line);
}
.timeline .axis,
.timeline .tick {
  stroke: var(--quiet);
}
.lapse-approval {
  fill: url(#p-invalid);
}
.lapse-waiver {
  fill: url(#p-waived);
  stroke: var(--waived);
}
.lapse-grace {
  fill: var(--waived);
}
.lapse-support {
  fill: url(#p-none);
  stroke: var(--none);
}
figcaption {
  color: var(--quiet);
  font-size: 0.85rem;
}

/* Upgrades, records and the other tables: no word is so long that it makes a table scroll. */
.stack :is(tbody th, td),
.upgrades :is(tbody th, td),
.groups tbody th {
  overflow-wrap: anywhere;
}
.stack :is(tbody th, td:not(.n)) {
  min-width: 5.5rem;
}
.upgrades :is(tbody th, td) {
  min-width: 7rem;
}
.upgrades :is(tbody th, td:nth-child(n + 8)) {
  min-width: 5.5rem;
}
.v {
  min-width: 8rem;
}
.records thead th {
  white-space: normal;
  vertical-align: bottom;
}
.records th,
.records td {
  padding-inline: 0.35rem;
}
.records {
  font-size: 0.85rem;
}
.records :is(td:nth-child(5), td:nth-child(8), td:nth-child(10)) {
  min-width: 7rem;
}
.records :is(tbody th, .v, td:last-child) {
  min-width: 7.5rem;
}
.records .end {
  white-space: nowrap;
}
.upgrades th,
.upgrades td {
  padding-inline: 0.45rem;
}
.upgrades tr > td:nth-child(6) {
  min-width: 11.5rem;
}
.upgrades time,
.upgrades small {
  white-space: nowrap;
}
.upgrades small {
  display: block;
  color: var(--quiet);
  font-weight: normal;
}
.image code {
  overflow-wrap: anywhere;
}
.sum {
  display: block;
  color: var(--quiet);
  font-size: 0.8em;
}
.names summary {
  color: var(--link);
  cursor: pointer;
  white-space: nowrap;
}
.names p {
  max-width: 28rem;
  max-height: 16rem;
  overflow: auto;
}
.lapses td:last-child {
  min-width: 14rem;
}
.mark {
  display: inline-block;
  padding: 0 0.45rem;
  border-radius: 1rem;
  font-size: 0.85em;
  white-space: nowrap;
  color: var(--text);
  background: var(--none-ground);
}
.m-ends_soon {
  color: var(--expiring);
  background: var(--expiring-ground);
}
.limits {
  color: var(--quiet);
}
.columns summary {
  min-height: 2rem;
  padding: 0.25rem 0.6rem;
  color: var(--link);
  cursor: pointer;
  font-size: 0.9rem;
}
.columns fieldset {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1rem;
  margin: 0;
  padding: 0 0 0.3rem;
  border: 0;
}
.columns label {
  display: inline-flex;
  align-items: center;
  gap: 0.35rem;
}
.columns input {
  min-height: 1.5rem;
  min-width: 1.5rem;
}

/* The table of devices and items */
#tools,
#pages {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 0.75rem;
  margin-top: 0.75rem;
}
#pages nav {
  display: flex;
  align-items: center;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin-right: 1rem;
}
.at {
  min-width: 8rem;
  text-align: center;
  font-variant-numeric: tabular-nums;
}
#search {
  width: min(24rem, 100%);
}
input,
select,
button {
  min-height: 2rem;
  padding: 0.25rem 0.6rem;
  border: 1px solid var(--quiet);
  border-radius: 6px;
  background: var(--card);
  color: var(--text);
  font: inherit;
  font-size: 0.9rem;
}
button {
  cursor: pointer;
}
button:hover {
  background: var(--soft);
}
button[aria-disabled='true'] {
  border-color: var(--line);
  color: var(--quiet);
  cursor: default;
}
.filters td {
  padding-top: 0;
}
.filters input,
.filters select {
  width: 100%;
  min-width: 3.2rem;
  padding-inline: 0.3rem;
}
#scroll {
  max-height: none;
}
#table {
  table-layout: fixed;
  min-width: 69rem;
  font-size: 0.8rem;
}
#table:not(.first) {
  table-layout: auto;
}
#table > tbody > tr > *,
#table > thead > tr > * {
  padding-inline: 0.3rem;
}
#table > tbody > tr > th {
  padding-right: 0;
}
#table .toggle::before {
  width: 0.95em;
}
#table > tbody > tr > td {
  max-width: 16rem;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
#table .toggle {
  padding-right: 0;
  font-size: inherit;
}
#table .status {
  padding: 0 0.25rem;
}
/* Without the script, nothing shows what is cut. */
html:not([data-ready]) #table > tbody > tr > * {
  white-space: normal;
  overflow-wrap: anywhere;
}
#table > tbody > tr > .drifts {
  color: var(--expiring);
}
#table > thead > tr > :first-child,
#table > tbody > tr > th:first-child {
  position: sticky;
  left: 0;
  z-index: 1;
  background: var(--card);
}
#table > tbody > tr > th,
#table > tbody > tr > th > .toggle {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
#table:not(.first) > tbody > tr > th {
  max-width: 16rem;
}
#table > thead > tr > :first-child {
  background: var(--soft);
}
#table > thead {
  background: var(--soft);
}
#table > thead th {
  padding-block: 0.35rem;
  overflow: hidden;
}
.sort:focus-visible,
.toggle:focus-visible {
  outline-offset: -2px;
}
.sort {
  min-height: 1.75rem;
  margin: 0 -0.6rem;
  border-color: transparent;
  background: none;
  color: inherit;
  font-size: inherit;
  font-weight: inherit;
}
.sort::after {
  content: '';
  display: inline-block;
  width: 0.9em;
  text-align: center;
}
[aria-sort='ascending'] .sort::after {
  content: '▲';
}
[aria-sort='descending'] .sort::after {
  content: '▼';
}
[aria-sort] {
  color: var(--text);
}
.toggle {
  min-height: 1.5rem;
  margin: -0.1rem 0 -0.1rem -0.4rem;
  padding: 0 0.4rem;
  border-color: transparent;
  background: none;
  color: var(--link);
  text-align: left;
  overflow-wrap: break-word;
  max-width: 100%;
}
#table .parted {
  display: flex;
}
.parted > .start {
  min-width: 0;
}
.parted::before,
.parted > .end {
  flex: none;
}
.parted > span {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: pre;
}
.parted > .end {
  max-width: calc(100% - 5em);
}
/* A type without room for its manufacturer is shown as the model alone. */
.c-type > .parted {
  flex-wrap: wrap-reverse;
  align-content: flex-end;
  height: 1.5em;
  overflow: hidden;
}
.c-type > .parted > .end {
  max-width: 100%;
}
.toggle::before {
  content: '▸';
  display: inline-block;
  width: 1.1em;
}
.toggle[aria-expanded='true']::before {
  content: '▾';
}
.status {
  display: inline-block;
  padding: 0 0.5rem;
  border-radius: 1rem;
  font-weight: 550;
  white-space: nowrap;
}
.status::before {
  margin-right: 0.35em;
}
.s-valid {
  color: var(--valid);
  background: var(--valid-ground);
}
.s-valid::before {
  content: '✓';
}
.s-invalid {
  color: var(--invalid);
  background: var(--invalid-ground);
}
.s-invalid::before {
  content: '✕';
}
.s-waived {
  color: var(--waived);
  background: var(--waived-ground);
}
.s-waived::before {
  content: '!';
}
.s-expiring {
  color: var(--expiring);
  background: var(--expiring-ground);
}
.s-expiring::before {
  content: '◔';
}
.s-none {
  color: var(--text);
  background: var(--none-ground);
}
.s-none::before {
  content: '?';
}
#table > tbody > .more > td {
  overflow: visible;
  white-space: normal;
}
.more > td {
  padding: 0;
  max-width: none !important;
  background: var(--soft);
}
.details {
  position: sticky;
  left: 0;
  max-width: min(86rem, calc(100vw - 4rem));
  padding: 0.85rem 1.5rem 1.1rem;
}
.details table {
  margin-top: 0.6rem;
}
.details caption {
  padding-left: 0;
}
.details th:first-child,
.details td:first-child {
  padding-left: 0;
}
.past {
  color: var(--quiet);
}
.nothing {
  padding: 2rem !important;
  max-width: none !important;
  text-align: center;
  color: var(--quiet);
}
footer {
  margin-top: 3rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.87rem;
  overflow-wrap: anywhere;
}

/* The records have the most columns. */
@media screen and (max-width: 72rem) {
  .records {
    font-size: 0.8rem;
  }
  .records :is(tbody th, td:not(.n)) {
    min-width: 5rem;
  }
  .records th,
  .records td {
    padding-inline: 0.25rem;
  }
}

/* Columns that are empty in all rows. */
table.without-8 tr > :is(th, td):nth-child(8),
table.without-9 tr > :is(th, td):nth-child(9),
table.without-10 tr > :is(th, td):nth-child(10) {
  display: none;
}

/* Where the columns do not fit, an upgrade is a card: by, devices and type, from and to, image file, reason and approval. */
@media screen and (max-width: 72rem) {
  .upgrades,
  .upgrades caption,
  .upgrades tbody {
    display: block;
    width: auto;
    min-width: 0;
  }
  .upgrades thead {
    display: none;
  }
  .upgrades tr {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.2rem 1rem;
    padding: 0.6rem 0.75rem;
    border-top: 1px solid var(--line);
  }
  .upgrades tr > th,
  .upgrades tr > td {
    min-width: 0;
    padding: 0;
    border: 0;
  }
  .upgrades tr > th {
    grid-row: 1 / 5;
  }
  .upgrades tr > .nil {
    display: none;
  }
  .upgrades tr > td:nth-child(5)::before {
    content: '→ ';
  }
  .upgrades tr > td:nth-child(6) {
    grid-column: 2 / 4;
  }
  .upgrades tr > td:nth-child(8)::before {
    color: var(--quiet);
    content: 'approved by ';
  }
  .upgrades tr > td:nth-child(9) {
    grid-column: 2 / 4;
  }
  .upgrades tr > td:nth-child(9)::before {
    color: var(--quiet);
    content: 'ticket ';
  }
}
@media screen and (max-width: 40rem) {
  .upgrades tr {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .upgrades tr > th {
    grid-row: auto;
    grid-column: 1 / 3;
  }
  .upgrades tr > td:nth-child(n + 6) {
    grid-column: 1 / 3;
  }
  .stack,
  .stack :is(caption, tbody) {
    display: block;
    min-width: 0;
  }
  .stack thead {
    display: none;
  }
  .stack tr {
    display: block;
    padding: 0.6rem 0.75rem;
  }
  .stack tr > :is(th, td) {
    display: block;
    min-width: 0;
    padding: 0;
    text-align: left;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .changes tr > td:nth-child(3)::before {
    color: var(--quiet);
    content: 'newly invalid: ';
  }
  .changes tr > td:nth-child(4)::before {
    color: var(--quiet);
    content: 'fixed: ';
  }
  .changes tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'changed matches: ';
  }
  .changes tr > td:nth-child(6)::before {
    color: var(--quiet);
    content: 'changed image files: ';
  }
  .drifting tr > td:nth-child(2)::before {
    color: var(--quiet);
    content: 'should run ';
  }
  .drifting tr > td:nth-child(3)::before {
    color: var(--quiet);
    content: 'runs ';
  }
  .drifting tr > td:nth-child(4)::before {
    color: var(--quiet);
    content: 'approved: ';
  }
  .drifting tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'seen ';
  }
  .drifting tr > td:nth-child(6)::before {
    color: var(--quiet);
    content: 'by ';
  }
  .sums tr > td:nth-child(3)::before {
    color: var(--quiet);
    content: 'devices and items: ';
  }
  .lapses tr > td:nth-child(2)::before {
    color: var(--quiet);
    content: 'days left: ';
  }
  .lapses tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'devices and items: ';
  }
  .coverage tr > td:nth-child(2)::before {
    color: var(--quiet);
    content: 'covered: ';
  }
  .coverage tr > td:nth-child(3)::before {
    color: var(--quiet);
    content: 'matched by any record: ';
  }
  .coverage tr > td:nth-child(4)::before {
    color: var(--quiet);
    content: 'total: ';
  }
  .coverage tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'share covered: ';
  }
  .records tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'for ';
  }
  .records tr > td:nth-child(6)::before {
    color: var(--quiet);
    content: 'matches ';
  }
  .records tr > td:nth-child(7)::before {
    color: var(--quiet);
    content: 'relying on it ';
  }
  .records tr > td:nth-child(8)::before {
    color: var(--quiet);
    content: 'approved by ';
  }
  .records tr > td:nth-child(9)::before {
    color: var(--quiet);
    content: 'ticket ';
  }
  .records tr > .nil {
    display: none;
  }
  .waivers tr > td:nth-child(2)::before {
    color: var(--quiet);
    content: 'until ';
  }
  .waivers tr > td:nth-child(3)::before {
    color: var(--quiet);
    content: 'approved by ';
  }
  .waivers tr > td:nth-child(4)::before {
    color: var(--quiet);
    content: 'ticket ';
  }
  .waivers tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'software: ';
  }
  .waivers tr > td:nth-child(6)::before {
    color: var(--quiet);
    content: 'names ';
  }
  .waivers tr > td:nth-child(7)::before {
    color: var(--quiet);
    content: 'waived now: ';
  }
  /* The table below the chart says the same, and can be read. */
  .timeline {
    display: none;
  }
  .reasons tr > td:nth-child(3)::before {
    color: var(--quiet);
    content: 'devices: ';
  }
  .reasons tr > td:nth-child(4)::before {
    color: var(--quiet);
    content: 'inventory items: ';
  }
  .reasons tr > td:nth-child(5)::before {
    color: var(--quiet);
    content: 'waived: ';
  }
  .groups th,
  .groups td {
    padding-inline: 0.2rem;
  }
  .verdict {
    align-items: start;
  }
  .verdict svg {
    margin-top: 0.15rem;
  }
  /* The shares, and what is waived or out of support, leave room for what needs work. */
  .groups th:nth-child(2),
  .groups td:nth-child(2),
  .groups th:nth-child(5),
  .groups td:nth-child(5),
  .groups th:nth-child(6),
  .groups td:nth-child(6) {
    display: none;
  }
  .groups tbody th {
    min-width: 0;
    overflow-wrap: anywhere;
  }
}
@media screen and (max-width: 40rem) {
  #table {
    display: block;
    min-width: 0;
  }
  /* Of the head, the filters remain that a search does not make up for. */
  #table > thead {
    display: block;
    padding: 0.6rem 0.75rem;
  }
  #table > thead > tr,
  #table > thead > .filters > td {
    display: none;
  }
  #table > thead > .filters {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.4rem 0.75rem;
  }
  #table
    > thead
    > .filters
    > :is([data-column='status'], [data-column='platform'], [data-column='role'], [data-column='location']) {
    display: block;
    padding: 0;
  }
  #table > thead > .filters > td::before {
    color: var(--quiet);
    content: attr(data-label);
  }
  #table > tbody {
    display: block;
  }
  #table > tbody > tr {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, auto) 1fr auto;
    gap: 0.15rem 0.75rem;
    padding: 0.6rem 0.75rem;
  }
  #table > tbody > tr.more,
  #table > tbody > tr > .nothing {
    display: block;
    padding: 0;
  }
  #table > tbody > tr > th,
  #table > tbody > tr > td {
    display: none;
    max-width: none;
    padding: 0;
  }
  #table > tbody > tr > th {
    display: block;
    position: static;
    grid-column: 1 / 4;
    background: none;
  }
  #table > tbody > tr > th,
  #table > tbody > tr > th > .toggle {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  #table .parted {
    display: inline-block;
  }
  .parted > span {
    white-space: normal;
  }
  #table > tbody > .more > td,
  #table > tbody > tr > .nothing,
  #table > tbody > tr > .c-status,
  #table > tbody > tr > .c-by {
    display: block;
  }
  .details {
    overflow: auto;
  }
  #table > tbody > tr > .c-status {
    grid-column: 4;
    justify-self: end;
  }
  #table > tbody > tr > .c-software,
  #table > tbody > tr > .c-target:not(:empty) {
    display: inline;
    grid-column: 1;
    grid-row: 2;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  #table > tbody > tr > .c-target:not(:empty) {
    grid-column: 2;
  }
  #table > tbody > tr > .drifts {
    display: block;
    grid-column: 1 / 5;
    grid-row: 3;
  }
  #table > tbody > tr > .c-target:not(:empty)::before {
    content: '→ ';
  }
  #table > tbody > tr > .c-by {
    grid-column: 4;
    grid-row: 2;
    text-align: right;
  }
  #table > tbody > tr > .c-by.day::before {
    content: 'until ';
    color: var(--quiet);
  }
}
@media (forced-colors: active) {
  .status {
    border: 1px solid;
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff;
    --card: #fff;
    --line: #bbb;
    --soft: #f3f3f3;
    --text: #000;
    --quiet: #444;
    --link: #000;
    --valid: #1f7a4d;
    --valid-ground: #fff;
    --invalid: #b3261e;
    --invalid-ground: #fff;
    --waived: #855300;
    --waived-ground: #fff;
    --none: #444;
    --none-ground: #fff;
    --expiring: #7a4a00;
    --expiring-ground: #fff;
  }
  @page {
    size: A4 landscape;
    margin: 12mm;
  }
  html {
    font-size: 9pt;
  }
  body {
    padding: 0;
    font-size: 9pt;
    line-height: 1.35;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .head {
    padding: 0 0 0.6rem;
  }
  h2 {
    margin: 1.4rem 0 0.5rem;
  }
  .card {
    padding: 0.5rem 0.75rem;
  }
  .card dl div {
    padding: 0;
  }
  .figure {
    margin-bottom: 0.2rem;
    font-size: 1.4rem;
  }
  .cards {
    grid-template-columns: repeat(4, 1fr);
  }
  .skip,
  .to-table,
  #tools,
  #pages,
  .filters,
  .toggle::before,
  .sort::after,
  summary {
    display: none;
  }
  a {
    text-decoration: none;
  }
  .toggle,
  .sort {
    margin: 0;
    padding: 0;
    border: 0;
    min-height: 0;
    color: inherit;
    font-size: inherit;
  }
  section,
  .head,
  .verdict,
  footer {
    max-width: none;
  }
  .scroll,
  .breakdown {
    overflow: visible;
  }
  .breakdowns {
    display: block;
    columns: 2;
    column-gap: 1rem;
  }
  .breakdown {
    margin-bottom: 1rem;
  }
  /* A button would be missing from the headings that later sheets repeat. */
  .sort {
    display: contents;
  }
  .records td:last-child {
    min-width: 10.5rem;
  }
  .groups th,
  .groups td {
    padding-inline: 0.2rem;
  }
  .groups tbody th {
    width: auto;
    min-width: 5rem;
    overflow-wrap: anywhere;
  }
  /* Paper shows nothing that is cut, and gives each column what its text needs. */
  #table {
    table-layout: auto;
    min-width: 0;
  }
  #table > tbody > tr > :is(th, td),
  #table > tbody > tr > th > .toggle,
  #table .parted > span {
    overflow: visible;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  #table > :is(thead, tbody) > tr > th:first-child {
    position: static;
  }
  #table > tbody > tr > :is(.c-software, .c-target, .c-by) {
    min-width: 4.5rem;
  }
  #table .parted {
    display: inline;
    height: auto;
  }
  /* What a fold is called says what is in it. */
  .breakdown summary,
  .names summary {
    display: block;
    color: inherit;
  }
  .groups .bar {
    width: 3.5rem;
  }
  .timeline svg[role='img'] {
    max-height: 9rem;
    min-height: 0;
  }
  .card,
  .breakdown,
  .timeline,
  tr {
    break-inside: avoid;
  }
  footer {
    margin-top: 1rem;
    break-before: avoid;
  }
  h2,
  h3,
  caption {
    break-after: avoid;
  }
  table {
    font-size: 8pt;
  }
  th,
  td {
    padding: 0.15rem 0.35rem;
  }
  thead {
    display: table-header-group;
  }
}\n${columnStyle(report)}`;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
		"default-src 'none'",
		`script-src '${hashOf(PAGE_SCRIPT)}'`,
		`style-src '${hashOf(style)}'`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fleetvet ${VERSION}">
<title>Software compliance, as of ${report.asOf}</title>
<style>${style}</style>
</head>
`;
}
function renderFoot({ commit, verdict }) {
	let leftOut = verdict.leftOut === 0 ? NOTHING : markup`<p>Entries with errors are left out of every figure here; fleetvet check lists them.</p>`;
	return markup`<footer>
    <p>
      Made by fleetvet ${VERSION}. This file holds everything that it shows and loads
      nothing.${commit === null ? "" : ` Commit ${commit.id}.`}
    </p>
    ${leftOut}
  </footer>`;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function renderHead({ asOf, commit, multiTenantMode, policyFingerprint, limits }) {
	let mode = multiTenantMode ? "on" : "off";
	return markup`<header class="head">
      <div class="title">
        <p class="kind">fleetvet compliance report</p>
        <h1>Software compliance of ${limits.length === 0 ? "the fleet" : "a part of the fleet"}</h1>
        ${limits.length === 0 ? NOTHING : markup`<p class="limits">Limited to ${limits.join("; ")}.</p>`}
      </div>
      <dl class="facts">
        <div>
          <dt>As of</dt>
          <dd><time datetime="${asOf}">${asOf}</time> (UTC)</dd>
        </div>
        <div>
          <dt>Commit</dt>
          <dd>${commitInWords(commit)}</dd>
        </div>
        <div>
          <dt>Multi-tenant mode</dt>
          <dd>${mode}</dd>
        </div>
        <div>
          <dt>Policy fingerprint</dt>
          <dd><code>${policyFingerprint.slice(0, 16)}</code></dd>
        </div>
      </dl>
    </header> `;
}
function renderVerdict({ verdict, unreadPolicies }) {
	let unread = unreadPoliciesInWords(unreadPolicies);
	return markup`<p class="verdict ${verdict.failed ? "failed" : "passed"}">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="${verdict.failed ? "M4 4l12 12M16 4L4 16" : "M3 10.5l5 5L17 5"}" /></svg
      ><span
        ><strong>${verdict.failed ? "Failed" : "Passed"}</strong>: ${verdict.sentence}.${unread === void 0 ? NOTHING : markup`<br />${unread}.`}</span
      >
    </p> `;
}
function commitInWords(commit) {
	return commit === null ? markup`unknown` : markup`<code>${commit.id.slice(0, 12)}</code>${commit.altered ? ", with uncommitted changes" : ""}`;
}
export { renderHtml };
