import { chromium } from 'playwright-core';
import { startDemo } from './demo-server.mjs';
import { findBrowser } from './bootstrap.mjs';
const [page0]=process.argv.slice(2);
const demo=await startDemo();
const b=await chromium.launch({executablePath:findBrowser(),args:['--no-sandbox']});
const page=await b.newPage({viewport:{width:412,height:823}});
const s=await page.context().newCDPSession(page);
await s.send('Emulation.setCPUThrottlingRate',{rate:4});
await s.send('Profiler.enable');await s.send('Profiler.setSamplingInterval',{interval:200});
await page.addInitScript({content:`globalThis.longs=[];new PerformanceObserver(l=>{for(const e of l.getEntries())longs.push([Math.round(e.startTime),Math.round(e.duration)])}).observe({type:'longtask',buffered:true})`});
await s.send('Profiler.start');
await page.goto(`${demo.url}/${page0}.html`);await page.waitForLoadState('networkidle');await page.waitForTimeout(1500);
const {profile}=await s.send('Profiler.stop');
console.log('long',JSON.stringify(await page.evaluate('longs')));
const self=new Map(),total=new Map(),byId=new Map(profile.nodes.map(n=>[n.id,n]));const parent=new Map();for(const n of profile.nodes)for(const c of n.children??[])parent.set(c,n.id);
const dt=profile.timeDeltas;
const nm=n=>`${n.callFrame.functionName||'(anon)'}:${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber+1}`;
profile.samples.forEach((id,i)=>{const d=dt[i]/1000;self.set(nm(byId.get(id)),(self.get(nm(byId.get(id)))??0)+d);const seen=new Set();for(let x=id;x!==undefined;x=parent.get(x)){const k=nm(byId.get(x));if(!seen.has(k)){seen.add(k);total.set(k,(total.get(k)??0)+d)}}});
const top=(m,n)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).forEach(([k,v])=>console.log(v.toFixed(1).padStart(8),k));
console.log('SELF');top(self,30);console.log('TOTAL');top(total,80);
// segments: contiguous busy per root
let t=profile.startTime,segs=[],cur=null;profile.samples.forEach((id,i)=>{t+=dt[i];const n=byId.get(id).callFrame.functionName;const idle=n==='(idle)'||n==='(program)';if(!idle){cur??={s:t,m:new Map(),d:0};cur.d+=dt[i];for(let x=id,seen=new Set();x!==undefined;x=parent.get(x)){const k=nm(byId.get(x));if(!seen.has(k)){seen.add(k);cur.m.set(k,(cur.m.get(k)??0)+dt[i]/1000)}}cur.e=t}else if(cur&&t-cur.e>3000){segs.push(cur);cur=null}});
for(const g of segs.filter(g=>g.d>30000)){console.log('SEG',Math.round((g.s-profile.startTime)/1000),Math.round(g.d/1000),[...g.m].sort((a,b)=>b[1]-a[1]).slice(1,12).map(([k,v])=>k+' '+v.toFixed(0)).join(' | '))}
await b.close();demo.close();
