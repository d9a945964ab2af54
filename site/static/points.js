// Names the points of the cluster map, which Leaflet leaves without any; what they stand for is in the table below.
const words = document.querySelector("[data-point]").dataset;

function name(place) {
  for (const point of place.querySelectorAll("img.leaflet-marker-icon[alt='']")) point.alt = words.point;
  for (const cluster of place.querySelectorAll(".marker-cluster:not([role])")) {
    cluster.setAttribute("role", "button");
    cluster.setAttribute("aria-label", words.points.replace("0", cluster.textContent));
  }
}

new MutationObserver(() => name(document)).observe(document.querySelector("main"), { childList: true, subtree: true });
