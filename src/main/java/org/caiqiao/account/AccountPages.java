package org.caiqiao.account;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open the pages of this module. */
@Configuration
class AccountPages {

	@Bean
	PageRules accountPageRules() {
		return () -> List.of(PageAccess.of("/sign-in", Audience.EVERYONE),
				PageAccess.send("/sign-in/failed", Audience.EVERYONE), PageAccess.of("/sign-out", Audience.EVERYONE),
				PageAccess.read("/register", Audience.EVERYONE), PageAccess.read("/register/done", Audience.EVERYONE),
				PageAccess.of("/confirm", Audience.EVERYONE), PageAccess.of("/confirm/again", Audience.EVERYONE),
				PageAccess.of("/password/forgotten", Audience.EVERYONE),
				PageAccess.of("/password/new", Audience.EVERYONE), PageAccess.of("/account", Audience.SIGNED_IN),
				PageAccess.of("/account/**", Audience.SIGNED_IN),
				PageAccess.of("/office/accounts", Audience.ADMINISTRATORS),
				PageAccess.of("/office/accounts/**", Audience.ADMINISTRATORS),
				PageAccess.of("/office/members", Audience.OFFICE),
				PageAccess.read("/office/audit", Audience.ADMINISTRATORS));
	}

	@Bean
	OfficeTool accountTool() {
		return OfficeTool.of("account.office.title", "/office/accounts", Audience.ADMINISTRATORS);
	}

	@Bean
	OfficeTool auditTool() {
		return OfficeTool.of("audit.title", "/office/audit", Audience.ADMINISTRATORS);
	}

	@Bean
	OfficeTool memberTool() {
		return OfficeTool.of("member.tool", "/office/members", Audience.OFFICE);
	}

}
