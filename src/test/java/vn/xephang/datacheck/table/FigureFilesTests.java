package vn.xephang.datacheck.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xephang.datacheck.rule.Rules;

import static org.assertj.core.api.Assertions.assertThat;

class FigureFilesTests {
    @TempDir
    private Path folder;

    @Test
    void anyFolderIsChecked() throws IOException {
        copyTheFiguresTo(folder);
        assertThat(Rules.faults(FigureFiles.inFolder(folder))).isEmpty();
        var sizes = folder.resolve("group_size_claim.csv");
        Files.writeString(sizes, Files.readString(sizes).replace(",56,", ",many,"));
        assertThat(Rules.faults(FigureFiles.inFolder(folder)))
                .containsExactly(new Fault(
                        folder + "/group_size_claim.csv",
                        8,
                        "unit_count is \"many\"; a whole number of 1 or more is expected"));
    }

    @Test
    void onlyCsvFilesBelongToTheFigures() throws IOException {
        copyTheFiguresTo(folder);
        Files.writeString(folder.resolve("README.md"), "Read me");
        assertThat(Rules.faults(FigureFiles.inFolder(folder))).isEmpty();
    }

    @Test
    void anEmptyFolderLacksEveryFile() throws IOException {
        assertThat(Rules.faults(FigureFiles.inFolder(folder)))
                .hasSameSizeAs(Layout.all())
                .allSatisfy(fault -> assertThat(fault.text()).isEqualTo("is missing"));
    }

    private static void copyTheFiguresTo(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("db", "data"))) {
            for (var file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
