package vn.xephang.portal;

import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.DatePrecision;
import vn.xephang.graphql.Language;

/** How far a target was exceeded or missed, or why that cannot be said. */
record TargetSentence(PortalTarget target, MeasurementUnit unit, Wording wording) {
    String text() {
        return Wording.sentence(
                metric() + ": " + (target.progress() == null ? noFigure() : outcome(target.progress())) + ".");
    }

    private String metric() {
        var base = target.base();
        return wording.name(Term.metric(target.metricCode()))
                + (base == null ? "" : wording.of(" tính trên ", " out of ") + wording.name(Term.base(base.code())));
    }

    private String outcome(TargetProgress progress) {
        return progress.qualifier().words(language())
                + unit.value(progress.value(), language())
                + " "
                + new PortalDate(progress.asOf(), progress.asOfPrecision()).written(language())
                + ", "
                + (target.isCeiling() ? ceiling(progress) : floor(progress))
                + computed(progress)
                + (progress.certain()
                        ? ""
                        : wording.of(
                                "; số liệu này không chính xác hoặc bị mâu thuẫn",
                                "; the figure is inexact or contradicted"));
    }

    /** A difference from a figure that its own parts contradict is not to be quoted without them. */
    private String computed(TargetProgress progress) {
        return progress.computed() == null
                ? ""
                : wording.of("; nhưng tính từ các số liệu thành phần thì chỉ số này là %s", "; but its parts give %s")
                        .formatted(unit.value(progress.computed(), language()));
    }

    /** A value to reach. */
    private String floor(TargetProgress progress) {
        return switch (progress.difference().signum()) {
            case 1 ->
                wording.of("vượt %2$s so với chỉ tiêu %1$s", "which exceeds the target of %s by %s")
                        .formatted(threshold(), difference(progress));
            case 0 -> same(progress).formatted(threshold());
            default ->
                wording.of("còn thiếu %s so với chỉ tiêu %s", "which is %s short of the target of %s")
                        .formatted(difference(progress), threshold());
        };
    }

    /** A value not to exceed. */
    private String ceiling(TargetProgress progress) {
        return switch (progress.difference().signum()) {
            case 1 ->
                wording.of(
                                "chưa đạt chỉ tiêu %s: còn " + (unit.isRank() ? "thấp" : "cao") + " hơn %s",
                                "which misses the target of %s by %s")
                        .formatted(threshold(), difference(progress));
            case 0 -> same(progress).formatted(threshold());
            default ->
                wording.of(
                                "đạt chỉ tiêu %s: " + (unit.isRank() ? "cao" : "thấp") + " hơn %s",
                                "which meets the target of %s with %s to spare")
                        .formatted(threshold(), difference(progress));
        };
    }

    /** The numbers are equal; the figures are only where the source gives its own exactly. */
    private String same(TargetProgress progress) {
        if (progress.qualifier() == ValueQualifier.EXACT) {
            return wording.of("đúng bằng chỉ tiêu %s", "exactly the target of %s");
        }
        if (!progress.certain()) {
            return wording.of("ngang với chỉ tiêu %s", "about the same as the target of %s");
        }
        return progress.met()
                ? wording.of("đạt chỉ tiêu %s", "which meets the target of %s")
                : wording.of("chưa đạt chỉ tiêu %s", "which misses the target of %s");
    }

    private String difference(TargetProgress progress) {
        return unit.difference(progress.difference().abs(), language());
    }

    private String noFigure() {
        var reason = switch (target.scope()) {
            case EACH_AGENCY ->
                wording.of(
                        "dành cho từng cơ quan, địa phương nên số liệu chung của thành phố không cho biết",
                        "is set for each agency, of which the city's figure says nothing");
            case NATIONAL ->
                wording.of(
                        "dành cho cả nước nên số liệu của thành phố không cho biết",
                        "is set for the whole country, of which the city's figure says nothing");
            default ->
                target.base() == null
                        ? wording.of("chưa có số liệu đến hạn để so sánh", "has no figure up to the deadline")
                        : wording.of(
                                "chưa có số liệu cùng cơ sở tính đến hạn để so sánh",
                                "has no figure on the same base up to the deadline");
        };
        return wording.of("chỉ tiêu %s ", "the target of %s ").formatted(threshold()) + reason;
    }

    /** The threshold, as exact as the source puts it, with the deadline. */
    private String threshold() {
        return target.qualifier().words(language())
                + unit.value(target.threshold(), language())
                + wording.of(" (hạn ", " (due ")
                + new PortalDate(target.deadline(), DatePrecision.DAY)
                        .written(language())
                        .replaceFirst("^(ngày|on) ", "")
                + ")";
    }

    private Language language() {
        return wording.language();
    }
}
