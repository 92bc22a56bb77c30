package vn.xephang.publication;

import java.time.OffsetDateTime;

/**
 * A state of the database that readers can be answered from. Two answers of the same publication to the same question, by the same
 * program, are the same.
 *
 * @param checksum of the release's claims
 * @param viewGeneration another one each time that the views are made anew, as by a newer program that shares the database
 */
public record Publication(int releaseNumber, OffsetDateTime publishedAt, String checksum, long viewGeneration) {}
