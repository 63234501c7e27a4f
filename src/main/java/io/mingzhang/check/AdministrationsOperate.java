package io.mingzhang.check;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where every member is an administrative body, 机关运行经费 is the whole of 公用经费. */
final class AdministrationsOperate implements Relation {
  private static final List<String> ADMINISTRATIVE = List.of("行政", "机关", "参照公务员法", "参公");

  @Override
  public void check(Books books) {
    Optional<Figure> operating = books.get(OperatingIsWithinPublicUse.OPERATING);
    Optional<Figure> whole = books.get(Facts.OPERATING);
    if (operating.isPresent()
        && whole.isPresent()
        && operating.get().value().compareTo(whole.get().value()) < 0
        && isAdministrative(books.unit())) {
      books.repeated(
          CheckRules.OPERATING_DIFFERS,
          Side.of("机关运行经费", operating.get()),
          Side.of("公用经费", whole.get()),
          "单位全是行政或参公单位时两数相等：核对两处；有事业单位的，在 unit.yml 的“所属单位”里写明性质");
    }
  }

  private static boolean isAdministrative(Unit unit) {
    List<String> kinds = new ArrayList<>();
    kinds.add(unit.kind());
    unit.members().forEach(member -> kinds.add(member.kind()));
    return kinds.stream().allMatch(kind -> ADMINISTRATIVE.stream().anyMatch(kind::contains));
  }
}
