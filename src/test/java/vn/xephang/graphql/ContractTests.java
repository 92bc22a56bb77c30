package vn.xephang.graphql;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTests {
    @Test
    void nothingThatCallersBuildOnIsDroppedOrRenamed() throws IOException {
        var contract = lines("classpath:contract.graphqls");
        assertThat(contract).hasSizeGreaterThan(250);
        assertThat(lines("classpath:graphql/*.graphqls")).containsAllEntriesOf(contract);
    }

    @Test
    void anAddedArgumentMayBeLeftOut() throws IOException {
        var added = lines("classpath:graphql/*.graphqls");
        lines("classpath:contract.graphqls").keySet().forEach(added::remove);
        assertThat(added.entrySet())
                .filteredOn(line -> line.getKey().contains("("))
                .filteredOn(line -> isFieldOfTheContract(line.getKey()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getValue()).doesNotEndWith("!"));
    }

    private static boolean isFieldOfTheContract(String argument) {
        try {
            return lines("classpath:contract.graphqls").containsKey(argument.replaceAll("\\(.*", ""));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Each thing by its path, with its type and default, as in {@code YearlyScore.rank(ties)} and {@code TieMethod! = COMPETITION}. */
    private static Map<String, String> lines(String pattern) throws IOException {
        var registry = new TypeDefinitionRegistry();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            registry.merge(new SchemaParser().parse(file.getInputStream()));
        }
        var lines = new TreeMap<String, String>();
        registry.scalars().keySet().forEach(scalar -> lines.put(scalar, "scalar"));
        registry.types().values().forEach(type -> add(lines, type));
        registry.objectTypeExtensions().values().forEach(parts -> parts.forEach(part -> add(lines, part)));
        return lines;
    }

    private static void add(Map<String, String> lines, TypeDefinition<?> type) {
        lines.put(type.getName(), type.getClass().getSimpleName().replace("Extension", ""));
        if (type instanceof ObjectTypeDefinition object) {
            object.getImplements()
                    .forEach(parent -> lines.put(object.getName() + " implements " + AstPrinter.printAst(parent), ""));
            object.getFieldDefinitions().forEach(field -> add(lines, object.getName(), field));
        } else if (type instanceof InterfaceTypeDefinition parent) {
            parent.getFieldDefinitions().forEach(field -> add(lines, parent.getName(), field));
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions()
                    .forEach(field -> lines.put(input.getName() + "." + field.getName(), typed(field)));
        } else if (type instanceof EnumTypeDefinition choice) {
            choice.getEnumValueDefinitions().forEach(value -> lines.put(choice.getName() + "." + value.getName(), ""));
        }
    }

    private static void add(Map<String, String> lines, String type, FieldDefinition field) {
        var path = type + "." + field.getName();
        lines.put(path, AstPrinter.printAst(field.getType()));
        field.getInputValueDefinitions()
                .forEach(argument -> lines.put(path + "(" + argument.getName() + ")", typed(argument)));
    }

    private static String typed(InputValueDefinition value) {
        var type = AstPrinter.printAst(value.getType());
        return value.getDefaultValue() == null ? type : type + " = " + AstPrinter.printAst(value.getDefaultValue());
    }
}
