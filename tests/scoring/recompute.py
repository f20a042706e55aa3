#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the results of all assessment rounds of a register anew, from its lists, and compares.

    recompute.py DAIKOUCTL REGISTER

What comes out of `daikouctl list … --format csv` (questionnaires, rounds, group cards, scores) is scored here by the
definitions in src/domain/scoring/results.h, in fractions, and laid beside `daikouctl assess --json`: for each round, with
people and with groups counting once, votes, n, not answered, not asked and mean of each indicator of each group and each
side, the means of themes and of the whole, gaps, spreads and the levels agreed on. Exit code 1 where anything differs
by more than 1e-9. Knows no show-if: a questionnaire that has one is refused.
"""
import csv, json, os, subprocess, sys, tempfile
from collections import defaultdict
from fractions import Fraction

NEAR = 1e-9
csv.field_size_limit(1 << 30)


def listed(program, register, kind, columns):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "list.csv")
        subprocess.run([program, "list", register, kind, "--columns", ",".join(columns), "--format", "csv", "--out", path],
                       check=True, stdout=subprocess.DEVNULL)
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    return [dict(zip(columns, row)) for row in rows[1:]]


class Questionnaire:
    def __init__(self, text):
        data = json.loads(text)
        self.sides = [side["id"] for side in data["sides"]]
        self.lowest, self.highest = data["scale"]["from"], data["scale"]["to"]
        self.levels = self.highest - self.lowest + 1
        self.themes = [(theme["id"], Fraction(str(theme.get("weight", 1)))) for theme in data["themes"]]
        self.indicators = []
        for number, theme in enumerate(data["themes"]):
            for indicator in theme["indicators"]:
                if "showIf" in indicator:
                    sys.exit("recompute: show-if is not computed here")
                self.indicators.append((indicator["id"], number, Fraction(str(indicator.get("weight", 1))),
                                        indicator.get("sides")))


class Answers:
    """What a group, or a side, answered to one indicator."""

    def __init__(self, levels):
        self.votes, self.silent, self.not_asked = [0] * levels, 0, 0

    def n(self):
        return sum(self.votes)


def answers_of_group(questionnaire, side, scores):
    """By indicator. `scores`: rows by the indicator's id."""
    cards = {key: row["cards"].split() for key, row in scores.items() if row["cards"]}
    count = max((len(one) for one in cards.values()), default=0)
    result = []
    for key, _, _, sides in questionnaire.indicators:
        answers = Answers(questionnaire.levels)
        row = scores.get(key)
        if row and row["level"]:
            answers.votes[int(row["level"]) - questionnaire.lowest] += 1
        elif row and row["votes"]:
            answers.votes = [int(number) for number in row["votes"].split()]
            answers.silent = int(row["not_answered"] or 0)
        if row and (row["level"] or row["votes"]):
            answers.not_asked = count
        else:
            for answer in cards.get(key, []) + ["."] * (count - len(cards.get(key, []))):
                if answer == "-" or (sides and side not in sides):
                    answers.not_asked += 1
                elif answer == ".":
                    answers.silent += 1
                else:
                    answers.votes[int(answer) - questionnaire.lowest] += 1
        result.append(answers)
    return result


def mean_of(questionnaire, answers):
    total = sum((questionnaire.lowest + step) * votes for step, votes in enumerate(answers.votes))
    return Fraction(total, answers.n()) if answers.n() else None


def weighted(pairs):
    pairs = [(weight, mean) for weight, mean in pairs if mean is not None]
    total = sum(weight for weight, _ in pairs)
    return sum(weight * mean for weight, mean in pairs) / total if total else None


def with_themes(questionnaire, means):
    """The means of the indicators, of the themes, of the whole."""
    themes = [weighted((weight, mean) for (_, of, weight, _), mean in zip(questionnaire.indicators, means) if of == number)
              for number in range(len(questionnaire.themes))]
    return means, themes, weighted((weight, mean) for (_, weight), mean in zip(questionnaire.themes, themes))


class Comparison:
    def __init__(self):
        self.wrong, self.figures = [], 0

    def same(self, where, said, computed):
        self.figures += 1
        if (said is None) != (computed is None):
            self.wrong.append(f"{where}: daikouctl says {said}, here it is {computed}")
        elif said is not None and abs(Fraction(said) - computed) > NEAR:
            self.wrong.append(f"{where}: daikouctl says {said}, here it is {float(computed)}")

    def counts(self, where, said, answers):
        self.same(where + " n", said["n"], answers.n())
        self.same(where + " not answered", said["notAnswered"], answers.silent)
        self.same(where + " not asked", said["notAsked"], answers.not_asked)
        for level, (one, other) in enumerate(zip(said["votes"], answers.votes)):
            self.same(f"{where} votes {level}", one, other)


def added(questionnaire, groups):
    result = []
    for place in range(len(questionnaire.indicators)):
        answers = Answers(questionnaire.levels)
        for group in groups:
            answers.votes = [a + b for a, b in zip(answers.votes, group[place].votes)]
            answers.silent += group[place].silent
            answers.not_asked += group[place].not_asked
        result.append(answers)
    return result


def average(numbers):
    numbers = [number for number in numbers if number is not None]
    return sum(numbers) / len(numbers) if numbers else None


def compare_spread(comparison, where, said, side, means):
    means = [mean for mean in means if mean is not None]
    spread = max(means) - min(means) if len(means) > 1 else None
    comparison.same(where + " spread", said["spreads"].get(side, {}).get("difference"), spread)


def compare_round(comparison, title, questionnaire, cards, scores, said):
    groups = {}
    for card in cards:
        if card["kind"] != "agreed":
            groups[card["id"]] = (card["side"], answers_of_group(questionnaire, card["side"], scores[card["id"]]))
    parts = {key: with_themes(questionnaire, [mean_of(questionnaire, one) for one in answers])
             for key, (_, answers) in groups.items()}
    ids = [key for key, *_ in questionnaire.indicators]
    themes = [key for key, _ in questionnaire.themes]
    comparison.same(title + " groups", len(said["groups"]), len(groups))
    for group in said["groups"]:
        means, of_themes, whole = parts[group["id"]]
        where = f"{title}, group {group['name']}"
        for key, mean, answers in zip(ids, means, groups[group["id"]][1]):
            comparison.same(f"{where} {key}", group["indicators"][key]["mean"], mean)
            comparison.counts(f"{where} {key}", group["indicators"][key], answers)
        for key, mean in zip(themes, of_themes):
            comparison.same(f"{where} {key}", group["themes"][key]["mean"], mean)
        comparison.same(where + " whole", group["whole"]["mean"], whole)
    sides = {}
    for side in questionnaire.sides:
        mine = [key for key, (of, _) in groups.items() if of == side]
        answers = added(questionnaire, [groups[key][1] for key in mine])
        if said["weighting"] == "people":
            means = [mean_of(questionnaire, one) for one in answers]
        else:
            means = [average(parts[key][0][place] for key in mine) for place in range(len(ids))]
        sides[side] = with_themes(questionnaire, means)
        for place, key in enumerate(ids):
            where = f"{title}, {side} {key}"
            entry = said["indicators"][place]
            comparison.same(where, entry["sides"][side]["mean"], means[place])
            comparison.counts(where, entry["sides"][side], answers[place])
            compare_spread(comparison, where, entry, side, [parts[one][0][place] for one in mine])
        for place, key in enumerate(themes):
            comparison.same(f"{title}, {side} {key}", said["themes"][place]["sides"][side]["mean"], sides[side][1][place])
        comparison.same(f"{title}, {side} whole", said["whole"]["sides"][side]["mean"], sides[side][2])

    def gap(where, entry, of):
        both = [of(sides[side]) if side in sides else None for side in ("citizens", "council")]
        comparison.same(where + " gap", entry["gap"], None if None in both else both[0] - both[1])

    for place, key in enumerate(ids):
        gap(f"{title} {key}", said["indicators"][place], lambda parts: parts[0][place])
    for place, key in enumerate(themes):
        gap(f"{title} {key}", said["themes"][place], lambda parts: parts[1][place])
    gap(title + " whole", said["whole"], lambda parts: parts[2])
    agreed = {}
    for card in sorted((card for card in cards if card["kind"] == "agreed"), key=lambda card: card["held"]):
        agreed.update({key: int(row["level"]) for key, row in scores[card["id"]].items() if row["level"]})
    for place, key in enumerate(ids):
        comparison.same(f"{title} {key} agreed", said["indicators"][place]["agreed"], agreed.get(key))


def main():
    program, register = sys.argv[1:]
    questionnaires = {row["id"]: Questionnaire(row["content"])
                      for row in listed(program, register, "instrument", ["id", "content"])}
    cards, scores = defaultdict(list), defaultdict(dict)
    for row in listed(program, register, "group_card", ["id", "assessment.id", "side", "kind", "held"]):
        cards[row["assessment.id"]].append(row)
    for row in listed(program, register, "score",
                      ["id", "card.id", "indicator", "level", "votes", "not_answered", "cards"]):
        scores[row["card.id"]][row["indicator"]] = row
    rounds = listed(program, register, "assessment", ["id", "instrument.id"])
    comparison = Comparison()
    for row in rounds:
        for weighting in ("people", "groups"):
            run = subprocess.run([program, "--json", "assess", register, row["id"], "--weighting", weighting],
                                 check=True, stdout=subprocess.PIPE)
            said = json.loads(run.stdout)
            compare_round(comparison, f"{said['round']['title']} ({row['id']}, {weighting})",
                          questionnaires[row["instrument.id"]], cards[row["id"]], scores, said)
    for line in comparison.wrong[:20]:
        print(line, file=sys.stderr)
    print(f"{len(rounds)} rounds, {comparison.figures} figures, {len(comparison.wrong)} of them differ")
    return 1 if comparison.wrong or not rounds else 0


if __name__ == "__main__":
    sys.exit(main())
