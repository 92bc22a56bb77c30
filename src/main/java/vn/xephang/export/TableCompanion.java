package vn.xephang.export;

import graphql.execution.ExecutionContext;
import graphql.language.Document;
import java.util.List;
import java.util.Map;
import vn.xephang.export.table.Column;

/** Goes along with a table to its end, and learns all that is in it. */
public interface TableCompanion {
    /** What is asked: the document, with what the companion wants to know beside. It becomes no column. */
    Document asked(Document document, ExecutionContext operation);

    /** Before the first page. */
    void begin(String fileName, List<Column> columns);

    /** An answer, or one page of it. */
    void page(Map<String, ?> answer);

    /** Wants to know nothing. */
    TableCompanion NONE = new TableCompanion() {
        @Override
        public Document asked(Document document, ExecutionContext operation) {
            return document;
        }

        @Override
        public void begin(String fileName, List<Column> columns) {}

        @Override
        public void page(Map<String, ?> answer) {}
    };
}
