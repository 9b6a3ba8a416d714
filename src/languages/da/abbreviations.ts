// Source: Retskrivningsordbogen's list of abbreviations and the usage of the Danish press; left out: abbreviations without a full stop.
const list = `
a.d. a.m. a.o. abs. adj. adm. adr. adv. afd. afg. afl. afs. afsn. akad. akk. alm. amer. anat. ang. anm. anv. apr.
ass. att. aud. aug. autor. bd. bearb. bem. bet. bibl. biogr. biol. bl.a. bygn.ing. ca. cand. cand.act. cand.agro.
cand.arch. cand.comm. cand.it. cand.jur. cand.ling.merc. cand.mag. cand.med. cand.med.vet. cand.merc.
cand.merc.aud. cand.merc.jur. cand.oecon. cand.pharm. cand.phil. cand.polit. cand.polyt. cand.psych. cand.pæd.
cand.pæd.psych. cand.scient. cand.scient.adm. cand.scient.pol. cand.scient.soc. cand.soc. cand.techn. cand.theol.
cf. chr. civ.ing. co. corp. d.d. d.m. d.s. d.v.s. d.å. dagl. dec. def. dept. dgl. dim. dipl. dipl.ing. dir. disp.
diss. distr. div. dr. dr.h.c. dr.jur. dr.med. dr.med.vet. dr.merc. dr.oecon. dr.phil. dr.polit. dr.pæd. dr.scient.
dr.scient.soc. dr.techn. dr.theol. dvs. e.Kr. e.l. e.o. eftf. eftm. egl. eks. eksam. ekskl. eng. etc. eur. evt.
exam. exam.art. f. f.eks. f.f. f.Kr. f.m. f.n. f.o.m. f.t. f.v.t. farm. feb. febr. ff. fhv. fig. fl. flg. fm. fmd.
forb. foreg. foren. forf. fork. forv. fr. frk. fung. følg. fys. gdr. geogr. geol. gl. gnst. grdl. h.c. hds. henh.
henv. hhv. hist. hj. hr. hrs. hdl. hft. i.e. i.f. ib. ibid. if. ifm. ift. iht. ill. ing. inkl. insp. instr. ital.
i.h.t. i.f.m. jan. jf. jfr. jnr. jr. jun. jur. jvf. kap. kgl. kgs. kl. komm. konst. kons. kr. kv. kvt. kbh. kld. kpt.
kapt. l. lat. lic. lic.jur. lic.merc. lic.pharm. lic.scient. lic.techn. lic.theol. litt. løjtn. m. m.a.o. m.fl.
m.h.p. m.h.t. m.m. m.m.fl. m.v. mag. mag.art. mag.scient. maks. max. mdr. medd. medl. mf. mfl. mgl. mht. mhp. mia.
mill. mio. modsv. mr. mrs. ms. mv. månedl. n.br. nat.øk. n.f. n.å. natl. ndr. nederl. no. nov. nr. nuv. o.
o.a. o.fl. o.l. o.lign. o.m.a. o.s.v. obl. obs. okt. omg. omkr. omr. omtr. opg. opl. oprd. oprind. org. oms.
orlogskapt. osv. ovenst. overs. ovf. oberstltn. p. p.a. p.d. p.g.a. p.m. p.p. p.s. p.t. pag. pct. ph.d. pga. pl.
pol. poss. pr. pr.stk. præd. præf. præp. præs. prof. prov. præt. psych. pt. pkt. q.e.d. q.v. rb. red. reg. rekt.
resp. r. s. s.d. s.k. s.m. s.u. s.å. saml. sammens. sb. scient. Sct. sdr. sek. sekr. sep. sept. sg. skr. slt. smst.
soc. sp. spec. spm. spr. spsk. st. stk. str. stud. stud.jur. stud.mag. stud.med. stud.med.vet. stud.merc.
stud.polit. stud.polyt. stud.psych. stud.scient. stud.scient.pol. stud.theol. stud.ling.merc. subst. suppl.
statsaut. s.v. t. t.h. t.o.m. t.v. td. tekn. tel. temp. teol. th. tidl. tilh. tilsv. tlf. tsk. ts. u. u.v. u.å.
ubest. udb. udd. udenl. udg. ugentl. ugtl. undt. univ. uofl. v. v.h. v.h.a. v.p. v.s.a. vb. vedk. vedl. vedr. vha.
vistn. vol. vs. vsa. vejl. z.B. zool. økon. øh. årg. årh. åb. Chr. Ths. Joh. Aug. Fr. Ludv. Alb. Edv. Guldb. Th.
Nic. Kr. Jr. Sr. St. Skt. N. Hr. Dr. Prof. Adm. Nr. Kl. Jf. Ca. Evt. Bl.a. F.eks. Kgl. Inc. Ltd. Corp. Co. A. B. C.
D. E. F. G. H. I. J. K. L. M. O. P. R. S. T. U. V. W. Å. Ø. Æ. d. e. g. h. j. k. n. c. b. a. N.F.S. H.C. C.F. J.C.
P.S. J.P. A.P. C.E. F.L. E.M. L.A. vicedir. adm.dir. næstfm. brt. bto. nto. bl. mk. mag.theol. e.v. fsva. f.s.v.a.
f.s.v. fsv. mvh. mhbl. d.o. elektr. gns. gnsn. kvm.
`

/** Abbreviations with their full stops, as written. */
export const abbreviations: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean))

/** Those that often end a sentence: units, and what closes an enumeration. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'kr. øre. pct. mio. mia. mill. km. m. cm. mm. kg. g. l. osv. o.s.v. etc. m.v. mv. m.m. mm. m.fl. mfl. o.l. ol. o.lign. e.l. el.lign. fm. em. f.kr. e.kr. aps. a.s. inc. ltd.'.split(
    ' ',
  ),
)
