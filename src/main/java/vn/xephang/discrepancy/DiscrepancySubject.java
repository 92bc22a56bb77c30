package vn.xephang.discrepancy;

import java.util.List;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;

/** What is compared, as a noun phrase: the figure with its unit, group, class, year. */
record DiscrepancySubject(Discrepancy discrepancy, Wording wording) {
    String text() {
        return switch (discrepancy.measure()) {
            case STATEMENT -> statement();
            case PORTAL, PORTAL_TARGET -> portal();
            default -> wording.of(measureVi() + owner() + " năm " + discrepancy.year(), english());
        };
    }

    private String english() {
        return "the " + discrepancy.year() + " " + measureEn() + owner();
    }

    private String measureVi() {
        return switch (discrepancy.measure()) {
            case SCORE -> "tổng điểm";
            case RANK -> "thứ hạng";
            case RANK_CHANGE -> "mức thay đổi thứ hạng so với năm " + discrepancy.sinceYear();
            case CLASSIFICATION -> "xếp loại";
            case COMPONENT_SCORE -> "điểm thành phần " + detail();
            case AWARD -> "khen thưởng";
            case GROUP_SIZE -> "số đơn vị";
            case CLASSIFICATION_COUNT -> "số đơn vị xếp loại " + detail();
            case COMPONENT_AVERAGE -> "điểm bình quân " + detail();
            default -> "số liệu";
        };
    }

    private String measureEn() {
        return switch (discrepancy.measure()) {
            case SCORE -> "total score";
            case RANK -> "rank";
            case RANK_CHANGE -> "change of rank since " + discrepancy.sinceYear();
            case CLASSIFICATION -> "class";
            case COMPONENT_SCORE -> detail() + " score";
            case AWARD -> "award";
            case GROUP_SIZE -> "number of units";
            case CLASSIFICATION_COUNT -> "number of units rated " + detail();
            case COMPONENT_AVERAGE -> "average " + detail() + " score";
            default -> "figure";
        };
    }

    private String owner() {
        var unit = discrepancy.unitCode();
        var counted = discrepancy.measure() == ClaimMeasure.CLASSIFICATION_COUNT;
        return unit == null
                ? wording.of(counted ? " trong " : " của ", counted ? " in " : " of ") + group()
                : wording.of(" của ", " of ") + wording.name(Term.unit(unit)) + wording.of(" trong ", " in ") + group();
    }

    String group() {
        var group = discrepancy.groupCode();
        return group == null ? wording.of("toàn bảng xếp hạng", "the whole ranking") : wording.group(group);
    }

    String detail() {
        List<String> terms = discrepancy.detailTerms();
        return terms.isEmpty() ? "" : wording.name(terms.get(0));
    }

    private String statement() {
        return wording.of("nhận định về ", "a statement about ")
                + place()
                + wording.of(" năm ", " in ")
                + discrepancy.year();
    }

    private String place() {
        var unit = discrepancy.unitCode();
        return unit == null ? group() : wording.name(Term.unit(unit)) + wording.of(" trong ", " in ") + group();
    }

    String portal() {
        var terms = discrepancy.detailTerms();
        var metric = wording.name(terms.get(0));
        var base = terms.size() < 2 ? "" : wording.of(" tính trên ", " out of ") + wording.name(terms.get(1));
        var date = discrepancy.date();
        return metric + base + (date == null ? "" : " " + date.written(wording.language()));
    }
}
