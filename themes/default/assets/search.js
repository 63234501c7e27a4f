/* The search page: finds in the index of the site, which is loaded piece by piece as scripts, for a page that stands on a
   disk may load nothing else. Takes words apart as io.mingzhang.render.search does. */
"use strict";

const mingzhangSearch = (() => {
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const POINTS = [1, 4, 12, 20];
  const PLACES = ["正文里有", "小标题里有", "标题里有", "单位名称里有"];
  const AT_A_TIME = 10;

  const form = document.getElementById("search");
  const input = document.getElementById("search-words");
  const status = document.getElementById("found-status");
  const list = document.getElementById("found");
  const more = document.getElementById("found-more");
  const root = form.dataset.root;

  const loading = new Map();
  const shards = new Map();
  const units = new Map();
  let shardCount = 0;
  let firstPages = [];

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${root}search/${name}.js`;
        script.onload = resolve;
        script.onerror = () => reject(new Error(name));
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  function numbers(text) {
    const read = [];
    let value = 0;
    let shift = 0;
    for (const letter of text) {
      const digit = DIGITS.indexOf(letter);
      value += (digit & 31) * 2 ** shift;
      shift += 5;
      if (digit < 32) {
        read.push(value);
        value = 0;
        shift = 0;
      }
    }
    return read;
  }

  function script(character) {
    if (!/[\p{L}\p{Nd}〇]/u.test(character)) {
      return "none";
    }
    return /\p{Script=Han}/u.test(character) ? "han" : "word";
  }

  /* The runs of one script each, as they are marked in titles. */
  function runs(query) {
    const found = [];
    let last = "none";
    for (const character of query.normalize("NFKC").toLowerCase()) {
      const now = script(character);
      if (now !== "none" && now === last) {
        found[found.length - 1].push(character);
      } else if (now !== "none") {
        found.push([character]);
      }
      last = now;
    }
    return found;
  }

  function terms(query) {
    const all = new Set();
    for (const run of runs(query)) {
      if (script(run[0]) === "word") {
        all.add(run.join(""));
      } else {
        for (let i = 0; i + 1 < run.length; i++) {
          all.add(run[i] + run[i + 1]);
        }
      }
    }
    return [...all];
  }

  function shardOf(term) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < term.length; i++) {
      hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
    }
    return (hash ^ (hash >>> 16)) & (shardCount - 1);
  }

  function unitOf(page) {
    let low = 0;
    let high = firstPages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firstPages[middle] <= page) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /* Pages with all terms; where there is none, those with the most. */
  function rank(words) {
    const pages = new Map();
    for (const term of words) {
      const shard = shards.get(shardOf(term));
      let page = -1;
      for (const number of Object.hasOwn(shard, term) ? numbers(shard[term]) : []) {
        page += Math.floor(number / POINTS.length);
        const weight = number % POINTS.length;
        const one = pages.get(page) || {page, terms: 0, points: 0, best: 0};
        one.terms++;
        one.points += POINTS[weight];
        one.best = Math.max(one.best, weight);
        pages.set(page, one);
      }
    }
    let most = 0;
    pages.forEach(one => { most = Math.max(most, one.terms); });
    const best = [...pages.values()].filter(one => one.terms === most);
    for (const one of best) {
      one.unit = unitOf(one.page);
      one.place = one.page - firstPages[one.unit];
    }
    best.sort((a, b) => b.points - a.points || a.place - b.place || a.page - b.page);
    return {pages: best, whole: most === words.length};
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function marked(title, query) {
    const wanted = runs(query).map(run => run.join("")).filter(run => run.length > 1);
    const parts = document.createDocumentFragment();
    let rest = title;
    while (rest) {
      const small = rest.toLowerCase();
      let at = -1;
      let length = 0;
      for (const one of wanted) {
        const found = small.indexOf(one);
        if (found >= 0 && (at < 0 || found < at)) {
          at = found;
          length = one.length;
        }
      }
      if (at < 0) {
        parts.append(rest);
        break;
      }
      parts.append(rest.slice(0, at), element("mark", "", rest.slice(at, at + length)));
      rest = rest.slice(at + length);
    }
    return parts;
  }

  function line(one, query) {
    const [name, district, pages] = units.get(one.unit);
    const [year, subject, date, path] = pages[one.place];
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = root + path;
    link.append(marked(year ? `${name}${year}年度${subject}` : name, query));
    item.append(link);
    const place = year || one.best !== 1 ? PLACES[one.best] : "单位信息里有";
    const said = [district, year ? `${year}年度` : "单位，历年公开", date && `${date}公开`, place];
    item.append(element("p", "said", said.filter(Boolean).join("　")));
    return item;
  }

  async function show(found, from, query) {
    const some = found.pages.slice(from, from + AT_A_TIME);
    await Promise.all([...new Set(some.map(one => one.unit))].map(unit => load(`units/${unit}`)));
    const lines = some.map(one => line(one, query));
    list.append(...lines);
    const next = from + some.length;
    more.hidden = next >= found.pages.length;
    more.onclick = () => show(found, next, query).catch(failed);
    if (from > 0) {
      lines[0].querySelector("a").focus();
      status.textContent = `已显示 ${next} 项，共 ${found.pages.length} 项。`;
    }
  }

  function failed() {
    status.replaceChildren("搜索用的文件没有取到。请从", link("单位名单", "units"), "或", link("公开目录", "catalogue"), "里找。");
  }

  function link(text, anchor) {
    const made = element("a", "", text);
    made.href = `${root}index.html#${anchor}`;
    return made;
  }

  async function search(query) {
    const words = terms(query);
    if (words.length === 0) {
      status.textContent = query.trim() ? "请写两个字或更多。" : "";
      return;
    }
    status.textContent = "正在搜索……";
    await load("index");
    await Promise.all([...new Set(words.map(shardOf))].map(shard => load(`shards/${shard}`)));
    const found = rank(words);
    if (found.pages.length === 0) {
      status.replaceChildren("没有找到。换个说法试试，或从", link("单位名单", "units"), "里找。");
      return;
    }
    await show(found, 0, query);
    const count = `${found.pages.length} 项`;
    status.textContent = found.whole ? `找到 ${count}。` : `没有一页全都有，下面 ${count}有其中一部分。`;
  }

  const query = new URLSearchParams(location.search).get("q") || "";
  input.value = query;
  if (!query) {
    input.focus();
  }
  // The files of the index call back by the name that is being defined here.
  setTimeout(() => search(query).catch(failed));

  return {
    index(count, pages) {
      shardCount = count;
      let next = 0;
      firstPages = numbers(pages).map(own => {
        const first = next;
        next += own;
        return first;
      });
    },
    shard(number, found) {
      shards.set(number, found);
    },
    unit(number, names) {
      units.set(number, names);
    }
  };
})();
