package vn.xephang.dataset;

import java.time.OffsetDateTime;

/** One published state of the whole data set. */
record Release(int releaseNumber, OffsetDateTime publishedAt, String note, String checksum) {
    public int number() {
        return releaseNumber;
    }
}
