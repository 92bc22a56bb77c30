package vn.xephang.portal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The latest figure up to a target's deadline. */
record TargetProgress(
        BigDecimal value, LocalDate asOf, DatePrecision asOfPrecision, boolean met, BigDecimal difference) {}
