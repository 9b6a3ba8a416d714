/**
 * The page's behaviour, without a framework: the legend switches, a quote under the pointer or the keyboard shows who
 * said it and lights up the speaker's mentions, the search box marks what it finds. It reads text and data attributes
 * only and writes text only, so nothing of an article is ever taken for markup.
 */
export const script = `
(() => {
  const tip = document.getElementById('tip');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  for (const box of all('.legend input')) {
    box.addEventListener('change', () => document.body.classList.toggle('no-' + box.value, !box.checked));
  }
  const line = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  let lit = [];
  const clear = () => {
    for (const element of lit) element.classList.remove('lit', 'now');
    lit = [];
    tip.hidden = true;
  };
  const light = (quote) => {
    clear();
    const piece = quote.closest('.piece');
    const { e, speaker, cue, rule, sure, q } = quote.dataset;
    lit = all('.q', piece).filter((other) => other.dataset.q === q);
    for (const part of lit) part.classList.add('now');
    if (e) {
      const mentions = all('.m', piece).filter((mention) => mention.dataset.e === e);
      for (const mention of mentions) mention.classList.add('lit');
      lit.push(...mentions);
    }
    tip.replaceChildren(line('b', speaker), ...(cue ? [line('span', 'Cue: ' + cue)] : []), line('div', rule + ', ' + sure + ' % sure'));
    tip.hidden = false;
    const place = quote.getClientRects()[0] || quote.getBoundingClientRect();
    const left = Math.min(place.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(8, left) + scrollX + 'px';
    const above = place.top - tip.offsetHeight - 8;
    tip.style.top = (above > 60 ? above : place.bottom + 8) + scrollY + 'px';
  };
  document.addEventListener('pointerover', (event) => {
    const quote = event.target.closest && event.target.closest('.q');
    if (quote) light(quote);
    else if (!document.activeElement || !document.activeElement.matches('.q')) clear();
  });
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('.q')) light(event.target);
  });
  document.addEventListener('focusout', clear);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
  });
  for (const link of all('.who a')) {
    link.addEventListener('click', (event) => {
      const quote = document.getElementById(link.hash.slice(1));
      if (!quote) return;
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      quote.scrollIntoView({ block: 'center' });
      quote.focus({ preventScroll: true });
    });
  }
  const search = document.getElementById('find');
  const count = document.getElementById('found');
  const paragraphs = all('.story p, .story h3');
  const fold = (text) => text.toLowerCase();
  let hits = [];
  let next = 0;
  const find = () => {
    const wanted = fold(search.value.trim());
    const ranges = [];
    hits = [];
    next = 0;
    for (const paragraph of paragraphs) {
      const found = wanted !== '' && fold(paragraph.textContent).includes(wanted);
      paragraph.classList.toggle('dim', wanted !== '' && !found);
      if (!found) continue;
      hits.push(paragraph);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const nodes = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push([node, text.length]);
        text += node.data;
      }
      const low = fold(text);
      if (low.length !== text.length) continue;
      const place = (at) => {
        let index = nodes.length - 1;
        while (nodes[index][1] > at) index--;
        return [nodes[index][0], at - nodes[index][1]];
      };
      for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
        const range = document.createRange();
        range.setStart(...place(at));
        const [node, offset] = place(at + wanted.length - 1);
        range.setEnd(node, offset + 1);
        ranges.push(range);
      }
    }
    if (CSS.highlights) CSS.highlights.set('find', new Highlight(...ranges));
    count.textContent = wanted === '' ? '' : hits.length + (hits.length === 1 ? ' paragraph' : ' paragraphs');
  };
  search.addEventListener('input', find);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && hits.length > 0) hits[next++ % hits.length].scrollIntoView({ block: 'center' });
  });
})();
`.trim()
