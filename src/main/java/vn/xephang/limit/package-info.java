/**
 * What one request may ask for, take and wait for. All numbers stand in {@link vn.xephang.limit.LimitProperties}; each room
 * below holds requests to some of them, and refuses beyond by the name of the limit, what was asked and what is allowed.
 *
 * <ul>
 *   <li>{@code document}: the text of a document, and what it selects
 *   <li>{@code operation}: what an operation unfolds into, which the next two look at
 *   <li>{@code cost}: what answering it would take, by the sizes that the schema states
 *   <li>{@code argument}: the values of arguments
 *   <li>{@code load}: how many requests at once, and for how long
 *   <li>{@code rate}: how much one client may ask for in a time, and at once
 * </ul>
 */
@NullMarked
package vn.xephang.limit;

import org.jspecify.annotations.NullMarked;
