package vn.xephang.graphql;

/** What has a name in both languages. */
public interface Named {
    String nameVi();

    String nameEn();

    default String name(Language language) {
        return language.of(nameVi(), nameEn());
    }
}
