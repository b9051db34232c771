// data-module="chart": replaces the drawing of the page by one that shows the figure under the pointer. The figures come from
// data-figures; the table beside it shows the same. Without script, or after an error, the drawing of the page stays.
(() => {
  const blue = "#1d4f91", grey = "#8794a3", ink = "#586473", band = "#dfe5ec";
  const dash = "path://M0 4h6v2h-6zM9 4h6v2h-6zM18 4h6v2h-6z";
  let library;

  const load = (address) => library ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => done(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  });

  const said = (tag, text, name) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    return element;
  };

  const tip = (figures, entry) => {
    const box = said("div", "", "chart-tip");
    box.append(said("b", `${entry.year}年　${entry.figure} ${figures.unit}`));
    if (entry.interval) box.append(said("p", `95% 区间 ${entry.interval}`));
    if (entry.median) box.append(said("p", `同类中位数 ${entry.median}`));
    if (!entry.joined) box.append(said("p", "区划变更前的区域，不与今天相连"));
    box.append(said("p", `来源：${entry.source}`, "muted"));
    return box;
  };

  // A line for each run of years without a change of the area.
  const runs = (years) => years.reduce((all, entry) => {
    if (entry.cut || all.length === 0) all.push([]);
    all.at(-1).push(entry);
    return all;
  }, []);

  const own = (run) => ({
    name: "本地",
    type: "line",
    data: run.map((entry) => [String(entry.year), entry.value]),
    symbol: run[0].joined ? "circle" : "emptyCircle",
    symbolSize: 9,
    showAllSymbol: true,
    lineStyle: { width: 2.5, color: run[0].joined ? blue : grey },
    itemStyle: { color: run[0].joined ? blue : grey },
    markLine: intervals(run),
    z: 3,
  });

  const intervals = (run) => ({
    symbol: "none",
    silent: true,
    animation: false,
    label: { show: false },
    lineStyle: { type: "solid", width: 1.25, opacity: 0.7, color: run[0].joined ? blue : grey },
    data: run.filter((entry) => entry.interval).map((entry) => [
      { coord: [String(entry.year), entry.low] }, { coord: [String(entry.year), entry.high] }]),
  });

  const peers = (years) => {
    const known = years.filter((entry) => entry.peers);
    if (known.length === 0) return [];
    const at = (value) => known.map((entry) => [String(entry.year), value(entry.peers)]);
    const quiet = { type: "line", symbol: "none", silent: true, emphasis: { disabled: true } };
    const stacked = { ...quiet, stack: "band", stackStrategy: "all", lineStyle: { opacity: 0 } };
    return [
      { ...stacked, name: "同类下四分之一", data: at((each) => each.lower) },
      { ...stacked, name: "同类中间一半", data: at((each) => each.upper - each.lower),
        areaStyle: { color: band, opacity: 1 }, itemStyle: { color: band } },
      { ...quiet, name: "同类中位数", data: at((each) => each.median),
        lineStyle: { width: 1.5, type: "dashed", color: ink }, itemStyle: { color: ink } },
    ];
  };

  // A change of the area cuts the series, and the gap is marked.
  const cuts = (years) => ({
    silent: true,
    itemStyle: { color: "#f3f5f8" },
    label: { color: ink, position: "insideTop", formatter: "区划变更" },
    data: years.flatMap((entry, at) => entry.cut && at > 0
      ? [[{ xAxis: String(years[at - 1].year) }, { xAxis: String(entry.year) }]] : []),
  });

  // The base year of the city's own strategy.
  const baseline = (year, label) => year ? [{ name: "基期", type: "line", data: [], silent: true, markLine: {
    symbol: "none", silent: true, animation: false, lineStyle: { type: "dotted", width: 1.25, color: ink },
    label: { ...label, formatter: "基期", position: "end" }, data: [{ xAxis: String(year) }] } }] : [];

  const rounded = (value) => value.toLocaleString("zh-CN", { maximumSignificantDigits: 6 });

  const options = (figures, size) => {
    const years = figures.years, first = years[0].year, axis = figures.axis, around = peers(years);
    const lines = runs(years).map(own);
    lines[0].markArea = cuts(years);
    const label = { color: ink, fontSize: size };
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size },
      grid: { left: 8, right: 24, top: 40, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 22, itemHeight: 10, textStyle: label, selectedMode: false,
        data: [{ name: "本地" }, ...(around.length ? [{ name: "同类中位数", icon: dash }, { name: "同类中间一半", icon: "rect" }] : [])] },
      xAxis: { type: "category", boundaryGap: true, axisTick: { show: false }, axisLabel: { ...label, hideOverlap: true },
        axisLine: { lineStyle: { color: "#e2e7ed" } },
        data: Array.from({ length: years.at(-1).year - first + 1 }, (_, at) => String(first + at)) },
      yAxis: { type: "value", min: axis.from, max: axis.to, interval: axis.step, axisLabel: { ...label, formatter: rounded },
        splitLine: { lineStyle: { color: "#e2e7ed" } } },
      tooltip: { trigger: "axis", confine: true, borderColor: grey, textStyle: { color: "#1b2530", fontSize: size },
        axisPointer: { lineStyle: { color: grey } },
        formatter: (points) => {
          const entry = years.find((each) => String(each.year) === points[0].axisValue);
          return entry ? tip(figures, entry) : "";
        } },
      series: [...around, ...lines, ...baseline(figures.baseline, label)],
    };
  };

  // The arrow keys go through the years: the figure is shown as under the pointer and announced to screen readers.
  const byKey = (canvas, chart, figures) => {
    const before = peers(figures.years).length;
    const spots = runs(figures.years).flatMap((run, line) => run.map((entry, at) => ({ entry, seriesIndex: before + line, dataIndex: at })));
    const voice = said("p", "", "hidden");
    voice.setAttribute("aria-live", "polite");
    canvas.after(voice);
    canvas.tabIndex = 0;
    canvas.setAttribute("aria-label", `${canvas.getAttribute("aria-label")}；用左右方向键逐年查看`);
    let now = spots.length - 1;
    const show = () => {
      const { entry, seriesIndex, dataIndex } = spots[now];
      chart.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
      voice.textContent = Array.from(tip(figures, entry).children, (part) => part.textContent).join("，");
    };
    const keys = { ArrowLeft: () => now - 1, ArrowRight: () => now + 1, Home: () => 0, End: () => spots.length - 1 };
    canvas.addEventListener("focus", show);
    canvas.addEventListener("blur", () => chart.dispatchAction({ type: "hideTip" }));
    canvas.addEventListener("keydown", (event) => {
      if (!keys[event.key]) return;
      event.preventDefault();
      now = Math.min(spots.length - 1, Math.max(0, keys[event.key]()));
      show();
    });
  };

  const draw = async (figure) => {
    const answer = await fetch(figure.dataset.figures, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const [figures, echarts] = [await answer.json(), await load(figure.dataset.library)];
    if (!figures.axis || !figure.isConnected) return;
    const canvas = said("div", "", "chart-canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", figure.querySelector("svg").getAttribute("aria-label"));
    figure.append(canvas);
    figure.classList.add("is-live");
    const chart = echarts.init(canvas);
    chart.setOption(options(figures, 13));
    byKey(canvas, chart, figures);
    new ResizeObserver(() => chart.resize()).observe(canvas);
  };

  const begin = (root) => {
    for (const figure of root.querySelectorAll('[data-module="chart"]:not([data-begun])')) {
      figure.dataset.begun = "";
      draw(figure).catch(() => figure.classList.remove("is-live"));
    }
  };

  begin(document);
  document.addEventListener("htmx:load", (event) => begin(event.detail.elt));
})();
