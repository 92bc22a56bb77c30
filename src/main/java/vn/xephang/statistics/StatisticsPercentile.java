package vn.xephang.statistics;

import java.math.BigDecimal;

/** The value at a point of a percent scale. */
record StatisticsPercentile(BigDecimal point, BigDecimal value) {}
