package vn.xephang;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {
    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.xephang");
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("vn.xephang");

    private static final DescribedPredicate<JavaClass> JDBC = resideInAnyPackage(
                    "org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql..")
            .as("JDBC");

    /** What only the database itself and a Query are to know; a row's mapping into a record may stand in the record. */
    private static final DescribedPredicate<JavaClass> STATEMENTS = resideInAnyPackage(
                    "org.springframework.jdbc.core..", "org.postgresql..")
            .as("JdbcClient, JdbcTemplate and their like");

    @Test
    void sqlStandsInQueriesAndLoadsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.xephang.database..")
                .and()
                .haveSimpleNameNotEndingWith("Query")
                .and()
                .haveSimpleNameNotEndingWith("Load")
                .should()
                .dependOnClassesThat(STATEMENTS)
                .because("who changes a view must find everything that reads it by the one class that is named for it")
                .check(MAIN);
    }

    @Test
    void controllersKnowNothingOfJdbc() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat(JDBC)
                .because("a controller maps arguments; what a figure is and where it stands is said once, in SQL")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.xephang.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a noun can be read, tested and taken away only if those that it knows do not know it")
                .check(MAIN);
    }

    @Test
    void graphqlKnowsNoNoun() {
        classes()
                .that()
                .resideInAPackage("vn.xephang.graphql..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("vn.xephang.graphql..")
                        .or(DescribedPredicate.not(resideInAPackage("vn.xephang.."))))
                .because("it is the room that all nouns share, and what it knew of one, every other would depend on")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "component",
                "dataset",
                "discrepancy",
                "operations",
                "reweighting",
                "snapshot",
                "startup",
                "yearcomparison"
            })
    void nobodyUsesANounThatOthersDoNotRestOn(String leaf) {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.xephang." + leaf + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.xephang." + leaf + ".."))
                .because("these can change as a whole, without a look at anything else, as long as nobody reaches in")
                .check(MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        for (var annotation : List.of(Autowired.class, Value.class)) {
            noFields()
                    .should()
                    .beAnnotatedWith(annotation)
                    .because("a constructor says what a class needs, and makes it whole before anybody uses it")
                    .check(MAIN);
        }
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)(\\$.*)?")
                .because("such a name fits any class, so that it tells the reader nothing and everything ends up in it")
                .check(ALL);
    }

    @Test
    void everyRowIsReadBeforeTheNextStatement() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because(
                        "such a stream holds its statement open until the connection goes back to the pool, so that the same statement "
                                + "is planned again the next time that the request sends it")
                .check(MAIN);
    }
}
