package vn.xephang.export;

import graphql.execution.ExecutionContext;
import graphql.language.Document;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.xephang.export.table.Column;

/** Goes along with a table to its end, and learns all that is in it. */
public interface TableCompanion {
    /** What is asked: the document, with what the companion wants to know beside. It becomes no column. */
    Document asked(Document document, ExecutionContext operation);

    /** Whether it wants to know where the figures come from, and what contradicts them. */
    boolean isAboutFigures();

    /** Before the first page. */
    void begin(String fileName, List<Column> columns);

    /** What the rows of an answer are made of, or those of one page of it. */
    void page(Map<String, ?> answer);

    /**
     * After the last page, where a limit that the caller set kept rows out.
     *
     * @param available how many there are; empty where nobody counted
     */
    void cut(OptionalInt available);

    /** Wants to know nothing. */
    TableCompanion NONE = new TableCompanion() {
        @Override
        public Document asked(Document document, ExecutionContext operation) {
            return document;
        }

        @Override
        public boolean isAboutFigures() {
            return false;
        }

        @Override
        public void begin(String fileName, List<Column> columns) {}

        @Override
        public void page(Map<String, ?> answer) {}

        @Override
        public void cut(OptionalInt available) {}
    };
}
