package vn.xephang.dataset;

/** All that is served, as a whole. */
record Dataset(Release release) {
    public String licence() {
        return "CC-BY-4.0";
    }
}
