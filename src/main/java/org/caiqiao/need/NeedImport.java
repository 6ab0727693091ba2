package org.caiqiao.need;

import java.time.Clock;
import java.util.List;

import org.caiqiao.company.CompanyId;
import org.caiqiao.publication.PublicationImport;
import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes needs in bulk, and takes back what an import or the demo district brought. */
@Service
@Transactional
public class NeedImport extends PublicationImport<Need, NeedId> {

	private final Clock clock;

	NeedImport(Needs needs, ApplicationEventPublisher events, Clock clock,
			@Value("${caiqiao.need.published-days:180}") int publishedDays) {
		super(needs, ManyNeedsChanged::new, events, clock, publishedDays);
		this.clock = clock;
	}

	/**
	 * Publishes these needs, in the order given.
	 * @return their ids
	 */
	public List<NeedId> publish(List<Row> rows) {
		var now = this.clock.instant();
		return publishAll(
				rows.stream().map(row -> new Need(row.company(), null, row.content(), row.origin(), now)).toList());
	}

	/**
	 * One need to be written.
	 *
	 * @param company who needs it, or null
	 * @param content what is said
	 * @param origin where it came from
	 */
	public record Row(@Nullable CompanyId company, NeedContent content, Origin origin) {
	}

}
