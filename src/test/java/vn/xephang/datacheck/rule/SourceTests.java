package vn.xephang.datacheck.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {
    private final Figures figures = Figures.published();

    @Test
    void aDocumentIsCitedOrWasRead() {
        assertThat(figures.with("source", 24, "danang-portal-2020-10-30", "").faults())
                .containsExactly("db/data/source.csv:24: source_code is nghi-quyet-17-nq-cp, a document that no figure"
                        + " was read in; cited_in_source_code must name the source that cites it");
    }

    @Test
    void aDocumentDoesNotCiteItself() {
        assertThat(figures.with("source", 24, ",danang-portal-2020-10-30,", ",nghi-quyet-17-nq-cp,")
                        .faults())
                .containsExactly("db/data/source.csv:24: cited_in_source_code is the document itself;"
                        + " another source is expected");
    }

    @Test
    void releasesAreNumberedFromOne() {
        assertThat(figures.with("release", 2, "1,2026", "2,2026").faults())
                .containsExactly("db/data/release.csv:2: release_number is 2; 1 is expected");
    }

    @Test
    void noReleaseIsLeftOut() {
        assertThat(figures.with("release", "3,2027-01-01T00:00:00Z,Third").faults())
                .containsExactly("db/data/release.csv:3: release_number is 3; 2 is expected");
    }

    @Test
    void aReleaseIsPublishedAfterTheOneBefore() {
        assertThat(figures.with("release", "2,2026-11-23T00:00:00Z,Second").faults())
                .containsExactly("db/data/release.csv:3: published_at is 2026-11-23T00:00:00Z;"
                        + " a time after 2026-11-23T00:00:00Z is expected");
    }

    @Test
    void thereIsARelease() {
        assertThat(figures.without("release", 2).faults())
                .containsExactly("db/data/release.csv: has no row; the figures belong to a release");
    }
}
