/** What leaves the server in traces: which kind of thing took how long, and nothing of what was asked. */
@NullMarked
package vn.xephang.operations.trace;

import org.jspecify.annotations.NullMarked;
