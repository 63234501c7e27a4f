package io.mingzhang.render.statement;

import io.mingzhang.model.Prose;
import io.mingzhang.model.ThreePublicExpense.Item;
import io.mingzhang.render.figure.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** “三公”经费财政拨款支出决算具体情况: each item with its groups, vehicles or receptions. */
final class ThreePublicItemsStatement {
  private static final String ROOT = "三公经费.";
  private static final String TOTAL = ROOT + "合计.决算";
  private static final String VEHICLES = "公务用车购置及运行维护费";

  private final Ledger ledger;

  private ThreePublicItemsStatement(Ledger ledger) {
    this.ledger = ledger;
  }

  static List<Paragraph> of(Ledger ledger) {
    return new ThreePublicItemsStatement(ledger).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    if (!ledger.isKnown(TOTAL)) {
      return List.of();
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    structure().forEach(paragraphs::add);
    int number = 1;
    for (String item : List.of(Item.OVERSEAS_TRAVEL.label(), VEHICLES, Item.RECEPTION.label())) {
      if (ledger.isKnown(fact(item))) {
        item(number++, item).forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }

  private Stream<Paragraph> structure() {
    if (!ledger.occurs(TOTAL)) {
      return ledger.opening().say("没有发生" + ThreePublicStatement.NAME).end();
    }
    List<Part> parts =
        Stream.of(Item.OVERSEAS_TRAVEL.label(), VEHICLES, Item.RECEPTION.label())
            .map(item -> ledger.part(item, fact(item)))
            .flatMap(Optional::stream)
            .toList();
    return ledger
        .opening()
        .say(ThreePublicStatement.NAME + "决算")
        .figure(TOTAL)
        .divided("“三公”经费支出决算", parts)
        .end();
  }

  private Stream<Paragraph> item(int number, String item) {
    Phrase phrase = ledger.phrase().say(number + ". " + item + "：");
    boolean vehicles = item.equals(VEHICLES);
    boolean divided = vehicles && Stream.of(purchase(), running()).anyMatch(this::concerns);
    tell(phrase, item, !divided);
    if (item.equals(Item.OVERSEAS_TRAVEL.label())) {
      journeys(phrase);
    } else if (item.equals(Item.RECEPTION.label())) {
      receptions(phrase);
    } else if (!divided) {
      vehicles(phrase);
    }
    return divided
        ? Stream.of(phrase.end(), vehicle(purchase(), true), vehicle(running(), false))
            .flatMap(paragraphs -> paragraphs)
        : phrase.end();
  }

  /** Beside the budget, then beside last year; each reason where the money itself is told. */
  private Phrase tell(Phrase phrase, String item, boolean reasoned) {
    Optional<Prose> none = Optional.empty();
    String fact = fact(item);
    ThreePublicStatement.completion(ledger, ROOT + item)
        .tell(phrase, reasoned ? ledger.reasons().ofThreePublicBudget(item) : none);
    Comparison change = ThreePublicStatement.change(ledger, ROOT + item);
    Optional<Prose> reason = reasoned ? ledger.reasons().ofChange(fact) : none;
    return ledger.occurs(fact)
        ? phrase.changeOf("支出决算", change, reason)
        : phrase.change(change, "支出", reason);
  }

  private Stream<Paragraph> vehicle(String item, boolean bought) {
    if (!ledger.isKnown(fact(item))) {
      return Stream.empty();
    }
    Phrase phrase = tell(ledger.phrase().say(item + "："), item, true);
    return (bought ? bought(phrase) : kept(phrase, "。")).end();
  }

  private void journeys(Phrase phrase) {
    String groups = ROOT + Item.OVERSEAS_TRAVEL.label() + ".团组";
    String persons = ROOT + Item.OVERSEAS_TRAVEL.label() + ".人次";
    if (ledger.isZero(groups) && !ledger.occurs(persons)) {
      phrase.say("。全年没有因公出国（境）团组");
    } else if (ledger.isKnown(groups)) {
      phrase.say("。全年因公出国（境）团组").figure(groups).say("个");
      if (ledger.isKnown(persons)) {
        phrase.say("，累计").figure(persons).say("人次");
      }
    } else if (ledger.isKnown(persons)) {
      phrase.say("。全年因公出国（境）累计").figure(persons).say("人次");
    }
  }

  private void vehicles(Phrase phrase) {
    kept(bought(phrase), ledger.isKnown(count(purchase(), "购置")) ? "，" : "。");
  }

  private Phrase bought(Phrase phrase) {
    String bought = count(purchase(), "购置");
    if (ledger.isZero(bought)) {
      phrase.say("。全年没有购置公务用车");
    } else if (ledger.isKnown(bought)) {
      phrase.say("。全年购置公务用车").figure(bought).say("辆");
    }
    return phrase;
  }

  private Phrase kept(Phrase phrase, String mark) {
    String kept = count(running(), "保有");
    String day = mark + "截至" + ledger.year() + "年12月31日";
    if (ledger.isZero(kept)) {
      phrase.say(day + "没有公务用车");
    } else if (ledger.isKnown(kept)) {
      phrase.say(day + "，公务用车保有量为").figure(kept).say("辆");
    }
    return phrase;
  }

  private void receptions(Phrase phrase) {
    String domestic = reception("国内", "公务接待", phrase, "。");
    String mark = domestic.isEmpty() ? "。" : "；";
    reception("外事", "接待", phrase, mark);
  }

  /** What was told; empty where nothing is known. */
  private String reception(String kind, String noun, Phrase phrase, String mark) {
    String batches = count(Item.RECEPTION.label(), kind + "批次");
    String persons = count(Item.RECEPTION.label(), kind + "人次");
    if (!ledger.isKnown(batches) && !ledger.isKnown(persons)) {
      return "";
    }
    if (!ledger.occurs(batches) && !ledger.occurs(persons)) {
      phrase.say(mark + "没有" + kind + noun);
      return kind;
    }
    phrase.say(mark + kind + noun);
    if (ledger.isKnown(batches)) {
      phrase.figure(batches).say("批次");
    }
    if (ledger.isKnown(persons)) {
      phrase.say(ledger.isKnown(batches) ? "、" : "").figure(persons).say("人次");
    }
    return kind;
  }

  /** Whether an item has money of its own to tell of. */
  private boolean concerns(String item) {
    String name = ROOT + item;
    return Stream.of(name + ".年初预算", name + ".预算", name + ".决算", name + ".上年")
        .anyMatch(ledger::occurs);
  }

  private static String purchase() {
    return Item.VEHICLE_PURCHASE.label();
  }

  private static String running() {
    return Item.VEHICLE_RUNNING.label();
  }

  private static String fact(String item) {
    return ROOT + item + ".决算";
  }

  private static String count(String item, String count) {
    return ROOT + item + "." + count;
  }
}
