/* The search page: finds in the index of the site, which is loaded piece by piece as scripts, for a page that stands on a
   disk may load nothing else. Takes words apart as io.mingzhang.render.search does. */
"use strict";

const mingzhangSearch = (() => {
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const POINTS = [1, 4, 12, 20];
  const PLACES = ["正文里有", "小标题里有", "标题里有", "单位名称里有"];
  const AT_A_TIME = 10;
  const SIZE_STEP = 256;
  const BUDGET = 28672;
  const BLOCK = 16;

  const form = document.getElementById("search");
  const input = document.getElementById("search-words");
  const status = document.getElementById("found-status");
  const list = document.getElementById("found");
  const more = document.getElementById("found-more");
  const root = form.dataset.root;

  const loading = new Map();
  const shards = new Map();
  const names = new Map();
  let sizes = [];
  let shelves = [];

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
    if (!/^[\p{L}\p{Nd}〇]/u.test(character)) {
      return "none";
    }
    return /^\p{Script=Han}/u.test(character) ? "han" : "word";
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
    return (hash ^ (hash >>> 16)) & (sizes.length - 1);
  }

  /* Words and years first, for no neighbour says them again; then the pairs whose files are small, as those of rare pairs
     are, until their files cost too much. A pair that stands on most pages tells them apart least. */
  function affordable(words) {
    const chosen = [];
    const counted = new Set();
    let cost = 0;
    const pair = term => script(term) === "han" ? 1 : 0;
    const size = term => sizes[shardOf(term)];
    for (const term of [...words].sort((a, b) => pair(a) - pair(b) || size(a) - size(b))) {
      const shard = shardOf(term);
      const more = counted.has(shard) ? 0 : size(term) * SIZE_STEP;
      if (chosen.length === 0 || cost + more <= BUDGET) {
        chosen.push(term);
        counted.add(shard);
        cost += more;
      }
    }
    return chosen;
  }

  /* Calls back for each page of a term with its weight; pages with one weight that follow each other are written once. */
  function each(written, found) {
    const read = numbers(written);
    let page = 0;
    for (let i = 0; i < read.length; i++) {
      const run = read[i] >> 1;
      page += Math.floor(run / POINTS.length);
      const end = page + ((read[i] & 1) ? read[++i] + 2 : 1);
      for (; page < end; page++) {
        found(page, run % POINTS.length);
      }
    }
  }

  /* Where among the pages of its unit a page stands: the newest year comes first. */
  function placeOf(shelf, page) {
    const firsts = shelves[shelf];
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= page) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return page - firsts[low];
  }

  /* Pages with all terms; where there is none, those with the most. */
  function rank(words) {
    const pages = new Map();
    for (const term of words) {
      const shard = shards.get(shardOf(term));
      (Object.hasOwn(shard, term) ? shard[term] : "").split(".").forEach((written, shelf) => {
        each(written, (page, weight) => {
          const key = `${shelf}-${page}`;
          const one = pages.get(key) || {shelf, page, terms: 0, points: 0, best: 0};
          one.terms++;
          one.points += POINTS[weight];
          one.best = Math.max(one.best, weight);
          pages.set(key, one);
        });
      });
    }
    let most = 0;
    pages.forEach(one => { most = Math.max(most, one.terms); });
    const best = [...pages.values()].filter(one => one.terms === most);
    best.forEach(one => { one.place = placeOf(one.shelf, one.page); });
    best.sort((a, b) => b.points - a.points || a.place - b.place || a.shelf - b.shelf || a.page - b.page);
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

  function blockOf(one) {
    return `${one.shelf}-${Math.floor(one.page / BLOCK)}`;
  }

  function line(one, query) {
    const [name, district, path, year, subject, date] = names.get(blockOf(one))[one.page % BLOCK];
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${root}${path}index.html`;
    link.append(marked(year ? `${name}${year}年度${subject}` : name, query));
    item.append(link);
    const place = year || one.best !== 1 ? PLACES[one.best] : "单位信息里有";
    const said = [district, year ? `${year}年度` : "单位，历年公开", date && `${date}公开`, place];
    item.append(element("p", "said", said.filter(Boolean).join("　")));
    return item;
  }

  async function show(found, from, query) {
    const some = found.pages.slice(from, from + AT_A_TIME);
    await Promise.all([...new Set(some.map(blockOf))].map(block => load(`names/${block}`)));
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
    const asked = affordable(words);
    await Promise.all([...new Set(asked.map(shardOf))].map(shard => load(`shards/${shard}`)));
    const found = rank(asked);
    if (found.pages.length === 0) {
      status.replaceChildren("没有找到。换个说法试试，或从", link("单位名单", "units"), "里找。");
      return;
    }
    await show(found, 0, query);
    const count = `${found.pages.length} 项`;
    const said = asked.length < words.length ? `按其中较少见的字词找到 ${count}。` : `找到 ${count}。`;
    status.textContent = found.whole ? said : `没有一页全都有，下面 ${count}有其中一部分。`;
  }

  const query = new URLSearchParams(location.search).get("q") || "";
  input.value = query;
  if (!query) {
    input.focus();
  }
  // The files of the index call back by the name that is being defined here.
  setTimeout(() => search(query).catch(failed));

  return {
    index(told, pages) {
      sizes = [...told].map(digit => DIGITS.indexOf(digit));
      shelves = pages.map(counts => {
        let next = 0;
        return numbers(counts).map(own => {
          const first = next;
          next += own;
          return first;
        });
      });
    },
    shard(number, found) {
      shards.set(number, found);
    },
    names(block, units) {
      names.set(block, units.flatMap(([name, district, folder, pages]) =>
        pages.map(([year, subject, date, path]) => [name, district, folder + path, year, subject, date])));
    }
  };
})();
