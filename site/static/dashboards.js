// Draws the charts of a dashboard with Vega-Lite in the colours of the page. Their figures are in the page, in tables.
// Vega reads its expressions as a tree instead of making functions of them, so that no page needs 'unsafe-eval'.
const isFrench = document.documentElement.lang === "fr";
const NUMBERS = { decimal: ",", thousands: "\u202f", grouping: [3], currency: ["", ""] };

/** The value of a name of the stylesheet, for "--ink"; anything else as it is. */
function coloured(part) {
  if (typeof part === "string" && part.startsWith("--")) {
    return getComputedStyle(document.documentElement).getPropertyValue(part).trim();
  }
  if (Array.isArray(part)) return part.map(coloured);
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, name === "data" ? value : coloured(value)]));
}

/** Letters and lines of the page, for a place so wide. */
function config(width) {
  const font = getComputedStyle(document.body).fontFamily;
  const text = { labelFont: font, titleFont: font, labelColor: "--ink", titleColor: "--soft", labelFontSize: 13, titleFontSize: 13, titleFontWeight: "normal" };
  return coloured({
    aria: false,
    background: "transparent",
    font,
    axis: { ...text, gridColor: "--line", domainColor: "--edge", tickColor: "--edge" },
    axisY: { labelLimit: Math.min(300, width * 0.4) },
    legend: { ...text, symbolStrokeColor: "--ink", symbolStrokeWidth: 0.5, labelLimit: 260, columns: width < 560 ? 1 : 0 },
    header: { ...text, labelFontSize: 15 },
    text: { font, color: "--ink", fontSize: 12 },
    rule: { color: "--ink" },
    view: { stroke: null },
  });
}

/** A description with its widths: of one plot that of its place, of small multiples a share of it. */
function sized(spec, width) {
  if (!spec.facet) return { ...spec, width: "container", autosize: { type: "fit-x", contains: "padding" } };
  const columns = width < 560 ? 1 : spec.columns;
  const labels = columns > 1 ? 50 : Math.min(300, width * 0.4);
  return { ...spec, columns, spec: { ...spec.spec, width: Math.max(90, width / columns - labels - 30) } };
}

function draw(chart) {
  const spec = JSON.parse(chart.querySelector("script").textContent);
  const place = chart.querySelector(".chart");
  const options = { actions: false, ast: true, renderer: "svg", defaultStyle: false, tooltip: { disableDefaultStyle: true }, config: config(place.clientWidth) };
  if (isFrench) options.formatLocale = NUMBERS;
  return vegaEmbed(place, sized(coloured(spec), place.clientWidth), options).then(() => {
    place.firstElementChild.setAttribute("aria-hidden", "true"); // the place itself is the picture, and has its words
  });
}

const charts = document.querySelectorAll("[data-chart]");
const drawAll = () => charts.forEach(draw);
drawAll();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
