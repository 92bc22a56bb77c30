package vn.xephang.datacheck.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files of one set of figures, wherever they came from. */
public final class FigureFiles {
    private static final String CSV = ".csv";

    private final String place;
    private final Map<String, CsvTable> tables = new TreeMap<>();

    /**
     * @param place what to write before a file's name, such as {@code db/data/}
     * @param contents by file name, such as {@code unit.csv}
     */
    public FigureFiles(String place, Map<String, byte[]> contents) {
        this.place = place;
        contents.forEach((name, bytes) -> tables.put(name.replace(CSV, ""), CsvReading.read(place + name, bytes)));
    }

    public static FigureFiles inFolder(Path folder) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var files = Files.newDirectoryStream(folder, "*" + CSV)) {
            for (var file : files) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return new FigureFiles(folder + "/", contents);
    }

    public Set<String> names() {
        return tables.keySet();
    }

    /** A table without its file has no columns and no rows; the missing file is a fault of its own. */
    public CsvTable table(String name) {
        var table = tables.get(name);
        return table == null ? new CsvTable(file(name), List.of(), List.of(), List.of()) : table;
    }

    public List<CsvRow> rows(String name) {
        return table(name).rows();
    }

    public String file(String name) {
        return place + name + CSV;
    }
}
