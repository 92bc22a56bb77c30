package vn.xephang.snapshot;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Has every field fetched on the thread that asks, which the connection and the deadline belong to. With virtual threads the
 * framework would fetch each on one of its own.
 */
@Component
class AskingThread implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
            controllers.setBlockingMethodPredicate(method -> false);
        }
        return bean;
    }
}
