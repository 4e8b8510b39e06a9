"""Words for work: posts, those who fill them, and those who have them to give."""

RESUME = r"(?:r[ée]sum[ée]s?|resumes?|cvs?|curriculum vitae|application|portfolio)"
FIRM_POST = (
    r"(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|roles?|traineeships?|placements?"
    r"|apprenticeships?|clerkships?|fellowships?|residenc(?:y|ies)|summer jobs?|posts|shifts"
    r"|opportunit(?:y|ies)|training contracts?|work experience|work placements?|something (?:part"
    r"|full)-time)"
)
POST = rf"(?:{FIRM_POST}|spots?|slots?|places?)"
SURE_POST = (
    r"(?:(?<!two[ ])(?<!three[ ])(?<!other[ ])(?<!side[ ])jobs?(?! (?:offers?|interviews?|fairs?"
    r"|titles?|descriptions?|security|satisfaction|market|ads?|rotation|shadowing|boards?))|job"
    r" openings?|vacanc(?:y|ies)|internships?|traineeships?|apprenticeships?|clerkships?|training"
    r" contracts?)"
)
"""What nobody has or offers but as an employer."""
NEWCOMER = (
    r"(?:interns?|assistants?|trainees?|juniors?|apprentices?|graduates?|undergraduates?|students?"
    r"|student workers?|volunteers?|freelancers?|beginners?|helpers?|staff|hands|people|employees"
    r"|school[- ]leavers?|grads?|freshers?|devs?|developers?|(?:new|junior|extra|another) \w+)"
)
WORKER = (
    r"(?!(?:answer|partner|customer|investor|sponsor|donor|reader|member|offer|matter|paper|number"
    r"|never|rather|other|another|either|better|volunteer work|order|error|factor|sector"
    r"|border)s?\b)[\w-]{3,}(?:er|or|ist|ant|ian|eer|ee|man|woman|men|women|nurse|cook|chef|clerk"
    r"|guard|guide|coach)s?"
)
"""Whom one hires: those who do something for a living."""
LIKE_ME = (
    r"(?:(?:someone|somebody|anyone|anybody|a \w+|people|students|graduates) (?:like me|with my|of"
    r" my)|me\b)"
)
EMPLOYER = (
    r"(?:your|the) (?:[\w-]+ ){0,2}?(?:team|company|library|organi[sz]ation|department|firm|office"
    r"|archive|museum|lab|laboratory|practice|clinic|hospital|ward|studio|agency|school|group"
    r"|project|crew|institute|institution|start-?up|shop|workshop|kitchen|newsroom|theat(?:re|er)"
    r"|chambers|unit|branch|business|bank|court|place|staff|newspaper|magazine|charity|site|bakery"
    r"|salon|chain|publisher|foundation|hotel|restaurant|farm|gallery|college|university|faculty"
    r"|garage|nursery|side)"
)
NO_EMPLOYER = (
    r"(?:field|industry|profession|area|sector|country|city|town|region|discipline|line|subject"
    r"|trade|career|job|work|life|day|opinion|view|experience|place|shoes|position|situation|world"
    r"|first|own|current|last|next|previous|role|degree|training)"
)
ANY_EMPLOYER = rf"(?:you|they|we|your (?!{NO_EMPLOYER}\b)(?:[\w'-]+ )?[\w-]+)"
YOU = rf"(?:{EMPLOYER}|you|here|you guys|your end|your side)"
SEEKS = r"(?:look|search|hunt|apply)ing"
NEEDS = (
    r"(?:need|want|take|takes|taking|bring|bringing|use|hire|hires|hiring|recruit|recruits"
    r"|recruiting|accept|accepts|accepting|employ|employs|looking for|seeking)(?: on)?"
)

ABOUT_POSTS = (
    r"job|opening|vacanc|position|intern|role|trainee|placement|apprentic|clerk|fellow|residenc"
    r"|post|shift|opportunit|contract|experience|-time|spot|slot|place|semester|training|practicum"
    r"|interview|offer"
)
