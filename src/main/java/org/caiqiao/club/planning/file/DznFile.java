package org.caiqiao.club.planning.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;
import org.caiqiao.club.planning.file.DznItem.Row;

/**
 * A published instance of business-to-business meetings (Bofill et al., JAIR 74, 2022):
 * all meetings take place, with as few breaks as can be, and at most two between those
 * who have most and fewest.
 */
final class DznFile {

	private static final int SPREAD = 2;

	private static final int MORNING = 1;

	private static final int AFTERNOON = 2;

	private static final int ANY = 3;

	private static final int MOST = 100_000;

	private final Map<String, DznItem> items;

	private final int people;

	private final int slots;

	private final int morning;

	private DznFile(Map<String, DznItem> items) {
		this.items = items;
		this.people = number("nBusiness", MOST);
		this.slots = number("nTotalSlots", MOST);
		this.morning = number("nMorningSlots", this.slots);
	}

	/**
	 * What it asks to be planned.
	 * @throws ProblemRefused naming the line that is wrong
	 */
	static PlanningProblem read(String text) {
		return new DznFile(DznParser.parse(text)).problem();
	}

	private PlanningProblem problem() {
		List<Row> absences = rows("forbidden");
		List<Attendee> attendees = IntStream.range(0, this.people)
			.mapToObj((person) -> Attendee.of(id(person + 1))
				.away((person < absences.size()) ? ids(absences.get(person), this.slots) : Set.of()))
			.toList();
		List<Table> tables = ids(number("nTables", MOST)).stream().map((id) -> new Table(id, 2)).toList();
		var conditions = Conditions.NONE.order(order());
		return new PlanningProblem(attendees, ids(this.slots), tables, wishes(), conditions,
				Weights.STANDARD.spread(SPREAD));
	}

	private List<Wish> wishes() {
		List<Row> fixed = rows("fixed");
		List<Integer> places = fixed.isEmpty() ? List.of() : fixed.getFirst().numbers();
		var wishes = new ArrayList<Wish>();
		for (Row row : item("requested").rows()) {
			if (row.numbers().size() != 3) {
				throw new ProblemRefused(Fault.LINE, row.line());
			}
			Wish wish = Wish
				.of(id(wishes.size() + 1), id(within(row, 0, 1, this.people)), id(within(row, 1, 1, this.people)), 1)
				.as(Standing.MUST_MEET)
				.only(half(within(row, 2, MORNING, ANY)));
			int place = (wishes.size() < places.size()) ? within(fixed.getFirst(), wishes.size(), 0, this.slots) : 0;
			wishes.add((place > 0) ? wish.fixed(id(place), null) : wish);
		}
		return wishes;
	}

	private Set<String> half(int half) {
		return switch (half) {
			case MORNING -> Set.copyOf(ids(this.slots).subList(0, this.morning));
			case AFTERNOON -> Set.copyOf(ids(this.slots).subList(this.morning, this.slots));
			default -> Set.of();
		};
	}

	private List<Pair> order() {
		int meetings = item("requested").rows().size();
		List<Row> before = rows("precedences");
		var order = new ArrayList<Pair>();
		for (int later = 0; later < Math.min(before.size(), meetings); later++) {
			for (String earlier : ids(before.get(later), meetings)) {
				order.add(new Pair(earlier, id(later + 1)));
			}
		}
		return order;
	}

	/** The numbers of a set; 0 says that there are none. */
	private static Set<String> ids(Row row, int most) {
		var ids = new HashSet<String>();
		for (int at = 0; at < row.numbers().size(); at++) {
			int number = within(row, at, 0, most);
			if (number > 0) {
				ids.add(id(number));
			}
		}
		return ids;
	}

	private int number(String name, int most) {
		DznItem item = item(name);
		if (item.rows().size() != 1 || item.rows().getFirst().numbers().size() != 1) {
			throw new ProblemRefused(Fault.LINE, item.line());
		}
		return within(item.rows().getFirst(), 0, 0, most);
	}

	private static int within(Row row, int at, int least, int most) {
		int number = row.numbers().get(at);
		if (number < least || number > most) {
			throw new ProblemRefused(Fault.LINE, row.line());
		}
		return number;
	}

	private List<Row> rows(String name) {
		DznItem item = this.items.get(name);
		return (item != null) ? item.rows() : List.of();
	}

	private DznItem item(String name) {
		DznItem item = this.items.get(name);
		if (item == null) {
			throw new ProblemRefused(Fault.UNKNOWN, "item", name);
		}
		return item;
	}

	private static List<String> ids(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(DznFile::id).toList();
	}

	private static String id(int number) {
		return String.valueOf(number);
	}

}
