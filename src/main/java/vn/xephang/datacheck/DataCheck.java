package vn.xephang.datacheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;
import vn.xephang.datacheck.rule.Rules;
import vn.xephang.datacheck.table.FigureFiles;

/**
 * Refuses to start with faulty figures.
 *
 * <p>A post-processor, because those run before there is any other bean: no database is started, connected to or changed.
 */
@Component
final class DataCheck implements BeanFactoryPostProcessor, ResourceLoaderAware {
    private static final String PLACE = "db/data/";

    private ResourceLoader loader = new DefaultResourceLoader();

    @Override
    public void setResourceLoader(ResourceLoader loader) {
        this.loader = loader;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var faults = Rules.faults(files());
        if (!faults.isEmpty()) {
            throw new FaultyFigures(faults);
        }
    }

    private FigureFiles files() {
        var contents = new TreeMap<String, byte[]>();
        try {
            var found = ResourcePatternUtils.getResourcePatternResolver(loader)
                    .getResources("classpath:" + PLACE + "*.csv");
            for (var resource : found) {
                var name = String.valueOf(resource.getFilename());
                // By name, as the loading does, and not as found in a folder or a jar.
                contents.put(
                        name, loader.getResource("classpath:" + PLACE + name).getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FigureFiles(PLACE, contents);
    }
}
