package vn.xephang.dataset;

import java.util.List;

/** All that is served, as a whole. */
record Dataset(Release release, List<Integer> years, int figures, int claims) {
    public String licence() {
        return "CC-BY-4.0";
    }
}
