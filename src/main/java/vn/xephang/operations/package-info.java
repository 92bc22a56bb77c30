/**
 * What those who run the server see of it: its log of requests, its measures and its health.
 *
 * <p>{@link vn.xephang.operations.RequestLog} begins and ends each request. In between, {@link
 * vn.xephang.operations.OperationNotes} and {@link vn.xephang.operations.StatementMeter} write down in its {@link
 * vn.xephang.operations.RequestRecord} what only they see. Nothing of a request becomes the label of a measure that is not one
 * of few; nothing of its variables is kept at all.
 */
@NullMarked
package vn.xephang.operations;

import org.jspecify.annotations.NullMarked;
