package vn.xephang.graphql;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

@SyntheticTest
class SchemaTests {
    private static final int FEWEST_WORDS = 2;
    private final GraphQLSchema schema;

    SchemaTests(@Autowired GraphQlSource source) {
        this.schema = source.schema();
    }

    // Wiring twice registers every batch twice, which the next request would refuse.
    @DirtiesContext
    @Test
    void everyFieldAndArgumentHasItsMethodAndEveryMethodItsField(@Autowired List<RuntimeWiringConfigurer> configurers) {
        var wiring = RuntimeWiring.newRuntimeWiring();
        configurers.forEach(configurer -> configurer.configure(wiring));
        var report = SchemaMappingInspector.inspect(schema, wiring.build());

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    @Test
    void everyElementIsDescribedInWords() {
        assertThat(SchemaElement.of(schema))
                .hasSizeGreaterThan(300)
                .allSatisfy(element -> assertThat(element.description().split("\\s+"))
                        .as(element.path())
                        .hasSizeGreaterThanOrEqualTo(FEWEST_WORDS));
    }

    @Test
    void noListHoldsNullAndNoServedListIsNull() {
        assertThat(SchemaElement.of(schema))
                .filteredOn(element -> element.type().contains("["))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.type())
                        .as(element.path())
                        .matches(element.isServed() ? "\\[\\w+!]!" : "\\[\\w+!]!?"));
    }

    @Test
    void everyScalarOfOursSaysWhereItIsSpecified() {
        assertThat(types(GraphQLScalarType.class))
                .filteredOn(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar))
                .hasSize(3)
                .allSatisfy(scalar -> assertThat(scalar.getSpecifiedByUrl())
                        .as(scalar.getName())
                        .startsWith("https://"));
    }

    @Test
    void anEnumHasTheValuesOfItsJavaTwinInTheirOrder() {
        var names = types(GraphQLEnumType.class).stream()
                .map(GraphQLNamedType::getName)
                .toList();
        var twins = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.xephang").stream()
                        .filter(type -> type.isEnum() && names.contains(type.getSimpleName()))
                        .map(JavaClass::reflect)
                        .toList();

        assertThat(twins).hasSizeGreaterThan(20);
        assertThat(twins)
                .allSatisfy(twin -> assertThat(values(twin.getSimpleName()))
                        .as(twin.getSimpleName())
                        .isEqualTo(Arrays.stream(twin.getEnumConstants())
                                .map(Object::toString)
                                .toList()));
    }

    private List<String> values(String enumName) {
        return types(GraphQLEnumType.class).stream()
                .filter(type -> type.getName().equals(enumName))
                .flatMap(type -> type.getValues().stream())
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private <T extends GraphQLNamedType> List<T> types(Class<T> kind) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
