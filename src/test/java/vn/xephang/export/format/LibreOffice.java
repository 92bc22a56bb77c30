package vn.xephang.export.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** LibreOffice without a window: opens a file as a person would, and saves it as another. */
final class LibreOffice {
    /** Comma, quotes, UTF-8, from the first line; numbers and dates are found as on a double click. */
    private static final String READ_CSV = "CSV:44,34,76,1,,1033,false,true,false";

    /** Comma, quotes, UTF-8, cells as they are shown. */
    private static final String WRITE_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false";

    private static final String PROGRAM = "soffice";
    private final Path folder;

    LibreOffice(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, PROGRAM)));
    }

    byte[] csvToXlsx(byte[] csv) throws IOException, InterruptedException {
        return converted(csv, "csv", "xlsx", "--infilter=" + READ_CSV, "--convert-to", "xlsx");
    }

    byte[] xlsxToCsv(byte[] xlsx) throws IOException, InterruptedException {
        return converted(xlsx, "xlsx", "csv", "--convert-to", WRITE_CSV);
    }

    private byte[] converted(byte[] content, String from, String to, String... options)
            throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("table." + from), content);
        var out = folder.resolve("out");
        var command = new java.util.ArrayList<>(List.of(
                PROGRAM,
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        command.addAll(List.of(options));
        command.addAll(List.of("--outdir", out.toString(), file.toString()));
        var log = folder.resolve("log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var result = out.resolve("table." + to);
        assertThat(result).as(Files.readString(log.toPath())).exists();
        return Files.readAllBytes(result);
    }
}
