package org.caiqiao.club.planning.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Gives each meeting a table, slot by slot. Hosts keep the table they had; where they
 * have none, guests keep theirs.
 */
final class Seating {

	private final PlanningProblem problem;

	/** Small ones first, so that large ones are left for those who need them. */
	private final List<Table> tables;

	private final Map<String, String> last = new HashMap<>();

	private final Map<String, Placement> places = new HashMap<>();

	private Seating(PlanningProblem problem) {
		this.problem = problem;
		this.tables = problem.tables().stream().sorted(Comparator.comparingInt(Table::seats)).toList();
	}

	static Plan plan(PlanningProblem problem, int[] slots) {
		var seating = new Seating(problem);
		var bySlot = new TreeMap<Integer, Map<String, List<Wish>>>();
		for (int meeting = 0; meeting < slots.length; meeting++) {
			if (slots[meeting] != Draft.NOWHERE) {
				Wish wish = problem.wishes().get(meeting);
				bySlot.computeIfAbsent(slots[meeting], (slot) -> new LinkedHashMap<>())
					.computeIfAbsent(wish.host(), (host) -> new ArrayList<>())
					.add(wish);
			}
		}
		bySlot.forEach((slot, sittings) -> seating.seat(problem.slots().get(slot), List.copyOf(sittings.values())));
		return new Plan(problem.wishes()
			.stream()
			.map((wish) -> seating.places.get(wish.id()))
			.filter((place) -> place != null)
			.toList());
	}

	private void seat(String slot, List<List<Wish>> sittings) {
		var free = new ArrayList<>(this.tables);
		var standing = new ArrayList<>(sittings);
		standing.sort(Comparator.comparingInt((List<Wish> sitting) -> -sitting.size()));
		standing
			.removeIf((sitting) -> sitting.stream().anyMatch((wish) -> take(slot, sitting, wish.fixedTable(), free)));
		while (!standing.isEmpty()) {
			int size = standing.getFirst().size();
			List<List<Wish>> alike = standing.stream().filter((sitting) -> sitting.size() == size).toList();
			standing.removeAll(alike);
			var open = new ArrayList<>(alike);
			open.removeIf((sitting) -> take(slot, sitting, this.last.get(sitting.getFirst().host()), free));
			open.removeIf((sitting) -> take(slot, sitting, this.last.get(sitting.getFirst().guest()), free));
			open.forEach((sitting) -> take(slot, sitting, unclaimed(size, free), free));
		}
	}

	/** The smallest that is large enough, if possible one that nobody sat at last. */
	private @Nullable String unclaimed(int guests, List<Table> free) {
		List<Table> fitting = free.stream().filter((table) -> table.seats() > guests).toList();
		return fitting.stream()
			.filter((table) -> !this.last.containsValue(table.id()))
			.findFirst()
			.or(() -> fitting.stream().findFirst())
			.map(Table::id)
			.orElse(null);
	}

	private boolean take(String slot, List<Wish> sitting, @Nullable String table, List<Table> free) {
		boolean taken = free.removeIf((each) -> each.id().equals(table) && each.seats() > sitting.size());
		if (taken && table != null) {
			for (Wish wish : sitting) {
				this.places.put(wish.id(), new Placement(wish.id(), slot, table));
				this.last.put(wish.host(), table);
				this.last.put(wish.guest(), table);
			}
		}
		return taken;
	}

}
