/** The flexible ranking view: what is known of each unit in each year, and how it moved. */
@NullMarked
package vn.xephang.yearlyscore;

import org.jspecify.annotations.NullMarked;
