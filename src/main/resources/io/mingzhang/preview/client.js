// Keeps a previewed page in step with the last good build, and shows what is wrong with the newest.
(() => {
  'use strict';
  const OWN = '/_preview/client.js';
  const FOLDED = 'mingzhang-preview-folded';
  const SCROLL = 'mingzhang-preview-scroll';
  const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
  let shown = Number(document.currentScript.dataset.good);
  let work = Promise.resolve();

  // Outside <body>, in a shadow root: neither a new body nor the theme's style touches it.
  const host = document.createElement('div');
  host.id = 'mingzhang-preview';
  const root = host.attachShadow({ mode: 'open' });
  const style = element('link', '', '');
  style.rel = 'stylesheet';
  style.href = '/_preview/client.css';
  const badge = element('p', 'badge', '预览');
  const panel = element('section', 'panel', '');
  panel.setAttribute('aria-label', '预览的检查结果');
  panel.hidden = true;
  root.append(style, badge, panel);
  document.documentElement.append(host);
  restoreScroll();

  const events = new EventSource('/_preview/events');
  events.addEventListener('open', () => say('预览', false));
  events.addEventListener('error', () => say('预览已停止', true));
  events.addEventListener('built', (event) => {
    const built = JSON.parse(event.data);
    work = work.then(() => update(built)).catch(() => say('预览没有更新', true));
  });
  window.addEventListener('pagehide', () => events.close());

  async function update(built) {
    if (built.good !== shown) {
      await refresh(built.good);
    }
    const reply = await fetch('/_preview/findings.json', { cache: 'no-store' });
    show(await reply.json());
  }

  // A new body is put in place without a flash; whatever could break by that is loaded anew.
  async function refresh(good) {
    const reply = await fetch(location.href, { cache: 'no-store' });
    const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
    const plain = reply.ok && !scripted(document) && !scripted(next);
    if (!plain || shown === 0 || head(document) !== head(next)) {
      sessionStorage.setItem(SCROLL, JSON.stringify([location.pathname, scrollX, scrollY]));
      location.reload();
      return;
    }
    const place = [scrollX, scrollY];
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    renewStyles();
    scrollTo({ left: place[0], top: place[1], behavior: 'instant' });
    shown = good;
  }

  function scripted(page) {
    return Array.from(page.scripts).some((script) => script.getAttribute('src') !== OWN);
  }

  function head(page) {
    const copy = page.head.cloneNode(true);
    copy.querySelectorAll('title').forEach((title) => title.remove());
    return copy.innerHTML.trim();
  }

  function renewStyles() {
    document.head.querySelectorAll('link[rel~="stylesheet"]').forEach((old) => {
      const renewed = old.cloneNode();
      renewed.addEventListener('load', () => old.remove());
      renewed.addEventListener('error', () => old.remove());
      old.after(renewed);
    });
  }

  function restoreScroll() {
    const [path, x, y] = JSON.parse(sessionStorage.getItem(SCROLL) || '[]');
    sessionStorage.removeItem(SCROLL);
    if (path === location.pathname) {
      scrollTo({ left: x, top: y, behavior: 'instant' });
    }
  }

  function show(findings) {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    panel.hidden = findings.length === 0;
    panel.classList.toggle('errors', errors > 0);
    panel.setAttribute('role', errors > 0 ? 'alert' : 'status');
    const details = document.createElement('details');
    details.open = errors > 0 && sessionStorage.getItem(FOLDED) !== 'yes';
    const summary = element('summary', '', headline(errors, findings.length - errors));
    summary.addEventListener('click', () => {
      sessionStorage.setItem(FOLDED, details.open ? 'yes' : 'no');
    });
    const list = document.createElement('ol');
    list.append(...findings.map(item));
    details.append(summary, list);
    panel.replaceChildren(details);
    document.documentElement.style.paddingBottom = findings.length === 0 ? '' : '3rem';
  }

  function headline(errors, others) {
    const words = [];
    if (errors > 0) {
      words.push(errors + ' 个错误');
    }
    if (others > 0) {
      words.push(others + ' 个提醒');
    }
    if (errors > 0) {
      words.push(shown > 0 ? '页面仍是上一次成功的样子' : '还没有可以显示的页面');
    }
    return words.join('，');
  }

  function item(finding) {
    const entry = document.createElement('li');
    const message = element('p', 'message', finding.message + ' ');
    message.append(element('span', 'rule', '[' + finding.rule + ']'));
    entry.append(element('p', 'place', place(finding)), message);
    if (finding.source.trim() !== '') {
      entry.append(element('pre', '', finding.source + '\n' + caret(finding)));
    }
    if (finding.hint !== '') {
      entry.append(element('p', 'hint', '提示：' + finding.hint));
    }
    finding.related.forEach((other) => {
      entry.append(element('p', 'place', '另见 ' + place(other) + ' ' + other.message));
    });
    return entry;
  }

  function place(finding) {
    return finding.file + ':' + finding.line + ':' + finding.column;
  }

  // Wide characters are answered by wide blanks, so that the mark lines up in any font.
  function caret(finding) {
    const letters = Array.from(finding.source);
    const from = (finding.sourceColumn || finding.column) - 1;
    const blanks = letters.slice(0, from).map((one) => (one === '\t' ? '\t' : pick(one, '\u3000', ' ')));
    const marked = letters.slice(from, from + finding.width);
    const marks = marked.map((one, at) => (at === 0 ? pick(one, '＾', '^') : pick(one, '～', '~')));
    return blanks.join('') + (marks.join('') || '^');
  }

  function pick(letter, wide, narrow) {
    return WIDE.test(letter) ? wide : narrow;
  }

  function say(text, stopped) {
    badge.textContent = text;
    badge.classList.toggle('stopped', stopped);
  }

  function element(name, kind, text) {
    const made = document.createElement(name);
    made.className = kind;
    made.textContent = text;
    return made;
  }
})();
