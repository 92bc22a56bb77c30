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
        return unit.value(progress.value(), language())
                + " "
                + new PortalDate(progress.asOf(), progress.asOfPrecision()).written(language())
                + ", "
                + against(progress);
    }

    private String against(TargetProgress progress) {
        var difference = unit.difference(progress.difference().abs(), language());
        return switch (progress.difference().signum()) {
            case 1 ->
                wording.of("vượt chỉ tiêu %s là %s", "which exceeds the target of %s by %s")
                        .formatted(threshold(), difference);
            case 0 ->
                wording.of("đúng bằng chỉ tiêu %s", "exactly the target of %s").formatted(threshold());
            default ->
                wording.of("còn thiếu %s so với chỉ tiêu %s", "which is %s short of the target of %s")
                        .formatted(difference, threshold());
        };
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
                wording.of(
                        "chưa có số liệu cùng cơ sở tính đến hạn để so sánh",
                        "has no figure on the same base up to the deadline");
        };
        return wording.of("chỉ tiêu %s ", "the target of %s ").formatted(threshold()) + reason;
    }

    /** The threshold, as exact as the source puts it, with the deadline. */
    private String threshold() {
        var exactness = switch (target.qualifier()) {
            case AT_LEAST -> wording.of("ít nhất ", "at least ");
            case ABOUT -> wording.of("khoảng ", "about ");
            default -> "";
        };
        return exactness
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
