package io.mingzhang.read;

import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Balance;
import io.mingzhang.model.CodeBook;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.IncomeLine.Source;
import io.mingzhang.model.PriorStatement;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Reason;
import io.mingzhang.model.Text;
import io.mingzhang.model.ThreePublicExpense;
import io.mingzhang.model.ThreePublicExpense.Item;
import io.mingzhang.read.YamlNode.Scalar;
import io.mingzhang.read.YamlNode.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code accounts.yml}: the facts of a year's final accounts. */
final class AccountsReader {
  private static final List<String> PROCUREMENT =
      List.of("预算", "货物", "工程", "服务", "中小企业", "小微企业", "预留中小企业", "预留小微企业");

  private final CodeReader codes;

  AccountsReader(CodeBook codes, int year) {
    this.codes = new CodeReader(codes, year);
  }

  FinalAccounts read(Fields root) {
    try (Fields fields = root) {
      return new FinalAccounts(
          Money.unit(fields),
          income(fields),
          expenditure(fields),
          economic(fields),
          fields.amounts("基本支出构成", List.of("人员经费", "公用经费")),
          threePublic(fields),
          balances(fields),
          fields.amount("使用非财政拨款结余"),
          fields.amount("结余分配"),
          fields.amounts("机关运行经费", List.of("年初预算", "决算", "上年")),
          fields.amounts("政府采购", PROCUREMENT),
          fields.amounts("国有资产", List.of()),
          fields.amounts("绩效管理", List.of()),
          prior(fields),
          fields.amounts("核对", List.of()),
          reasons(fields),
          codes.names(),
          fields.at());
    }
  }

  private List<IncomeLine> income(Fields fields) {
    List<IncomeLine> lines = new ArrayList<>();
    for (Fields row : fields.rows("收入", "收入的一行")) {
      try (row) {
        row.required("来源");
        Source source = row.choice("来源", Arrays.asList(Source.values()), Source::label);
        lines.add(
            new IncomeLine(
                source == null ? Source.OTHER : source,
                codes.function(row.stated("科目"), row.stated("名称"), row.log()),
                row.amount("年初预算"),
                row.amount("决算"),
                row.amount("上年"),
                row.at("来源")));
      }
    }
    return lines;
  }

  private List<ExpenditureLine> expenditure(Fields fields) {
    List<ExpenditureLine> lines = new ArrayList<>();
    for (Fields row : fields.rows("支出", "支出的一行")) {
      try (row) {
        Text code = row.stated("科目");
        Text name = row.stated("名称");
        if (code == null && name == null) {
          row.required("科目");
        }
        lines.add(
            new ExpenditureLine(
                codes.function(code, name, row.log()),
                name(code, name),
                fund(row),
                row.amount("年初预算"),
                row.amount("全年预算"),
                executed(row),
                row.at(code == null ? "名称" : "科目")));
      }
    }
    return lines;
  }

  private static Map<Kind, Amount> executed(Fields row) {
    Map<Kind, Amount> executed = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Amount amount = row.amount(kind.label());
      if (amount != null) {
        executed.put(kind, amount);
      }
    }
    return executed;
  }

  private static Fund fund(Fields row) {
    Fund fund = row.choice("资金", Arrays.asList(Fund.values()), Fund::label);
    return fund == null ? Fund.GENERAL : fund;
  }

  /** A code has its name from the dictionary; only a row without one has its own. */
  private String name(@Nullable Text code, @Nullable Text stated) {
    if (code != null) {
      return codes.functionName(code.value());
    }
    return stated == null ? "" : stated.value();
  }

  private Map<String, Amount> economic(Fields fields) {
    Map<String, Amount> amounts = fields.amounts("基本支出经济分类", List.of());
    amounts.forEach((code, amount) -> codes.economic(code, amount.at(), fields.log()));
    return amounts;
  }

  private static List<ThreePublicExpense> threePublic(Fields fields) {
    List<ThreePublicExpense> expenses = new ArrayList<>();
    Optional<Fields> group = fields.group("三公经费", "“三公经费”");
    if (group.isPresent()) {
      try (Fields items = group.get()) {
        for (Item item : Item.values()) {
          items
              .group(item.label(), "“" + item.label() + "”")
              .ifPresent(row -> expenses.add(expense(item, row)));
        }
      }
    }
    return expenses;
  }

  private static ThreePublicExpense expense(Item item, Fields fields) {
    try (Fields row = fields) {
      Map<String, Amount> counts = new LinkedHashMap<>();
      for (String count : item.counts()) {
        Amount amount = row.amount(count);
        if (amount != null) {
          counts.put(count, amount);
        }
      }
      return new ThreePublicExpense(
          item,
          row.amount("年初预算"),
          row.amount("全年预算"),
          row.amount("决算"),
          row.amount("上年"),
          counts,
          row.at());
    }
  }

  private List<Balance> balances(Fields fields) {
    List<Balance> balances = new ArrayList<>();
    Optional<Fields> group = fields.group("结转和结余", "“结转和结余”");
    if (group.isPresent()) {
      try (Fields funds = group.get()) {
        for (Fund fund : Fund.values()) {
          Optional<YamlNode> node = funds.value(fund.label());
          if (node.isPresent() && node.get() instanceof Sequence) {
            funds
                .rows(fund.label(), "“" + fund.label() + "”结转和结余的一行")
                .forEach(row -> balances.add(balance(fund, row)));
          } else {
            funds
                .group(fund.label(), "“" + fund.label() + "”的结转和结余")
                .ifPresent(row -> balances.add(balance(fund, row)));
          }
        }
      }
    }
    return balances;
  }

  private Balance balance(Fund fund, Fields fields) {
    try (Fields row = fields) {
      String code = codes.function(row.stated("科目"), row.stated("名称"), row.log());
      return new Balance(fund, code, row.amount("年初"), row.amount("年末"), row.at());
    }
  }

  private static List<PriorStatement> prior(Fields fields) {
    List<PriorStatement> stated = new ArrayList<>();
    Optional<Fields> group = fields.group("上年", "“上年”");
    if (group.isPresent()) {
      try (Fields names = group.get()) {
        for (String name : names.keys()) {
          names.value(name).map(value -> prior(names, name, value)).ifPresent(stated::add);
        }
      }
    }
    return stated;
  }

  private static @Nullable PriorStatement prior(Fields names, String name, YamlNode value) {
    Span at = names.at(name);
    if (value instanceof Scalar scalar) {
      if (scalar.text().strip().equals("持平")) {
        return new PriorStatement(name, PriorStatement.Kind.LEVEL, BigDecimal.ZERO, at);
      }
      Amount amount = names.amount(name);
      return amount == null
          ? null
          : new PriorStatement(name, PriorStatement.Kind.FIGURE, amount.value(), at);
    }
    Optional<Fields> change = names.asGroup(name, value, "“" + name + "”的增减");
    if (change.isEmpty()) {
      return null;
    }
    try (Fields fields = change.get()) {
      Amount more = fields.amount("增加");
      Amount less = fields.amount("减少");
      if (more == null && less == null) {
        fields.required("增加");
        return null;
      }
      return more != null
          ? new PriorStatement(name, PriorStatement.Kind.INCREASED_BY, more.value(), at)
          : new PriorStatement(
              name, PriorStatement.Kind.DECREASED_BY, Objects.requireNonNull(less).value(), at);
    }
  }

  private static Map<String, Reason> reasons(Fields fields) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    Optional<Fields> group = fields.group("原因", "“原因”");
    if (group.isPresent()) {
      try (Fields names = group.get()) {
        for (String name : names.keys()) {
          Prose reason = names.prose(name, Naming.UNIT);
          if (!reason.isEmpty()) {
            reasons.put(name, new Reason(reason, names.at(name)));
          }
        }
      }
    }
    return reasons;
  }
}
